import { dateList, dateListInSentence } from '#app/core/languages/date_list'
import type { Locale } from '#app/core/languages/locales'
import type { DaySummary } from '#app/events/queries/day_summaries'
import type { Outlook } from '#app/registrations/outlook'
import type { Presence } from '#app/registrations/places'
import type { EventSeats } from '#app/registrations/queries/event_seats'

/** A day to choose in the form. */
export type DayOption = DaySummary & {
  full: boolean
  /** Places that a newcomer can have on this day, where it has its own limit. */
  left: number | null
  /** The one way to take part on this day, where the event has other days that differ. */
  only: Presence | null
}

/** What one can still have at once where something is full. */
export interface StillFree {
  online: boolean
  /** Days with places on site, in words. */
  days: string | null
}

export function dayOption(day: DaySummary, days: DaySummary[], seats: EventSeats): DayOption {
  const differs = days.some(({ mode }) => mode !== day.mode)
  return {
    ...day,
    full: dayIsFull(day, seats),
    left: leftOnDay(day, seats),
    only: differs && day.mode !== 'hybrid' ? day.mode : null,
  }
}

export function datesIn(presence: Presence, days: DaySummary[], locale: Locale): string | null {
  const dates = days.filter(({ mode }) => mode === presence).map(({ date }) => date)
  return dates.length > 0 ? dateList(dates, locale) : null
}

export function datesOf(ids: number[], days: DaySummary[], locale: Locale): string | null {
  const dates = days.filter(({ id }) => ids.includes(id)).map(({ date }) => date)
  return dates.length > 0 ? dateListInSentence(dates, locale) : null
}

function dayIsFull(day: DaySummary, { days }: EventSeats): boolean {
  return days.get(day.id)?.[presenceOn(day)].left === 0
}

/** Whoever comes on a day needs a place at the event as well. */
function leftOnDay(day: DaySummary, seats: EventSeats): number | null {
  const presence = presenceOn(day)
  const left = seats.days.get(day.id)?.[presence].left ?? null
  return left === null ? null : Math.min(left, seats[presence].left ?? left)
}

function presenceOn({ mode }: DaySummary): Presence {
  return mode === 'online' ? 'online' : 'on_site'
}

/** Null where nothing is full, or all is. */
export function stillFree(
  days: DaySummary[],
  { seats, outlook, choosesDays }: { seats: EventSeats; outlook: Outlook; choosesDays: boolean },
  locale: Locale
): StillFree | null {
  const onSite = days.filter(({ mode }) => mode !== 'online')
  const open = onSite.filter((day) => seats.on_site.left !== 0 && !dayIsFull(day, seats))
  if (open.length === onSite.length) return null
  const dates = choosesDays ? open.map(({ date }) => date) : []
  if (!outlook.online && dates.length === 0) return null
  return {
    online: outlook.online,
    days: dates.length > 0 ? dateListInSentence(dates, locale) : null,
  }
}
