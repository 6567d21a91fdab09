import type { I18n } from '@adonisjs/i18n'
import { dayAndMonth } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

/** What the history of an event says of a verb of head counts; nothing of any other. */
export function headCountWords(
  verb: string,
  { figure, before, source, ...details }: Record<string, unknown>,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): string[] {
  const date = () => dayAndMonth(String(details.date), locale)
  switch (verb) {
    case 'head_count.tapped':
      return [i18n.t('attendance.headCount.happened.tapped', { date: date() })]
    case 'head_count.recorded': {
      const how = i18n.t(`attendance.headCount.sources.${source}`)
      const key = before === null ? 'recorded' : 'corrected'
      return [
        i18n.t(`attendance.headCount.happened.${key}`, {
          date: date(),
          figure,
          before,
          source: how,
        }),
      ]
    }
    default:
      return []
  }
}
