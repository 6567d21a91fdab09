import { DateTime } from 'luxon'
import { dateRange, longDate, shortWeekday, weekday } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

/** The date beside an entry: one day, the first and last of several, or none yet. */
export interface EntryDate {
  iso: string | null
  numbers: string
  weekdays: string
  label: string
  several: boolean
}

const NONE: EntryDate = { iso: null, numbers: '', weekdays: '', label: '', several: false }
const EN_DASH = '–'

/** The date beside an entry, from its first and last day. */
export function entryDate(first: string | null, last: string | null, locale: Locale): EntryDate {
  if (!first || !last) return NONE
  const [from, to] = [DateTime.fromISO(first), DateTime.fromISO(last)]
  if (from.hasSame(to, 'day')) {
    return {
      iso: first,
      numbers: String(from.day),
      weekdays: weekday(first, locale),
      label: longDate(first, locale),
      several: false,
    }
  }
  const inMonth = from.hasSame(to, 'month')
  return {
    iso: first,
    numbers: inMonth ? `${from.day}${EN_DASH}${to.day}` : String(from.day),
    weekdays: `${shortWeekday(first, locale)}${EN_DASH}${shortWeekday(last, locale)}`,
    label: dateRange(first, last, locale),
    several: inMonth,
  }
}
