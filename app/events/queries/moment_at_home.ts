import type { DateTime } from 'luxon'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'

/** A moment by the event's own clock, which it names: "10 March 2027, 18:00 (Niš)". */
export function momentAtHome(moment: DateTime, { home }: EventSummary, locale: Locale): string {
  return `${dateAndTime(moment.setZone(home.zone), locale)} (${home.name.text})`
}
