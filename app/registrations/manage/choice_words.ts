import type { I18n } from '@adonisjs/i18n'
import { dateList } from '#app/core/languages/date_list'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import type { EventSummary } from '#app/events/queries/event_summary'
import type { Choice } from '#app/registrations/places'

/** The name of the language in which somebody follows an event; null where none was chosen. */
export function languageIn(code: string | null, locale: Locale): string | null {
  return isSpokenLanguage(code) ? spokenLanguageName(code, locale) : null
}

/** The days that were chosen, in words; empty where none was. */
export function daysIn(choices: Choice[], event: EventSummary, locale: Locale): string {
  const ids = choices.map(({ dayId }) => dayId)
  const dates = event.days.filter(({ id }) => ids.includes(id)).map(({ date }) => date)
  return dates.length > 0 ? dateList(dates, locale) : ''
}

/** The same with how somebody takes part on them. */
export function daysAndPresence(
  choices: Choice[],
  event: EventSummary,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): string {
  const parts = (['on_site', 'online'] as const).flatMap((presence) => {
    const days = daysIn(
      choices.filter((choice) => choice.presence === presence),
      event,
      locale
    )
    return days ? [`${days} · ${i18n.t(`registrations.presence.${presence}`)}`] : []
  })
  return listOf(parts, locale)
}
