import type { DateTime } from 'luxon'
import { dayAndMonth, time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

/** A moment of the past as people say it; `today.when.<day>` takes date and time. */
export interface Moment {
  day: 'today' | 'yesterday' | 'earlier'
  date: string
  time: string
}

/** @param now in the zone whose calendar decides what today is */
export function sayWhen(at: DateTime, now: DateTime, locale: Locale): Moment {
  const local = at.setZone(now.zone)
  const day = local.hasSame(now, 'day')
    ? 'today'
    : local.hasSame(now.minus({ days: 1 }), 'day')
      ? 'yesterday'
      : 'earlier'
  return { day, date: dayAndMonth(local, locale), time: time(local) }
}
