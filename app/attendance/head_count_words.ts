import type { I18n } from '@adonisjs/i18n'
import { dayAndMonth } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

/** What the history of an event says of a verb of head counts; nothing of any other. */
export function headCountWords(
  verb: string,
  { date, figure, before, source }: Record<string, unknown>,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): string[] {
  const words = { date: dayAndMonth(String(date), locale) }
  switch (verb) {
    case 'head_count.tapped':
      return [i18n.t('attendance.headCount.happened.tapped', words)]
    case 'head_count.recorded': {
      const how = i18n.t(`attendance.headCount.sources.${source}`)
      const key = before === null ? 'recorded' : 'corrected'
      return [
        i18n.t(`attendance.headCount.happened.${key}`, { ...words, figure, before, source: how }),
      ]
    }
    default:
      return []
  }
}
