import { dateList, runsOf, type Run } from '#app/core/languages/date_list'
import { longDate, shortWeekday, weekday } from '#app/core/languages/dates'
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
const MORE = ', …'

/** The date beside an entry, from its days. A dash only stands for days that follow each other. */
export function entryDate(dates: string[], locale: Locale): EntryDate {
  const runs = runsOf(dates)
  if (runs.length === 0) return NONE
  const [{ first, last }] = runs
  if (runs.length === 1 && first === last) {
    return {
      iso: first,
      numbers: dayNumber(first),
      weekdays: weekday(first, locale),
      label: longDate(first, locale),
      several: false,
    }
  }
  const numbers = numbersOf(runs)
  return {
    iso: first,
    numbers,
    weekdays: weekdaysOf(runs, locale),
    label: dateList(dates, locale),
    several: numbers !== dayNumber(first),
  }
}

/** The narrow column has room for two numbers; of days in several months, for the first alone. */
function numbersOf(runs: Run[]): string {
  const [{ first, last }, second] = runs
  const end = second?.last ?? last
  if (first.slice(0, 7) !== end.slice(0, 7)) return dayNumber(first)
  if (!second) return `${dayNumber(first)}${EN_DASH}${dayNumber(last)}`
  return isPair(runs) ? `${dayNumber(first)}, ${dayNumber(end)}` : `${dayNumber(first)}${MORE}`
}

function weekdaysOf(runs: Run[], locale: Locale): string {
  const [{ first, last }, second] = runs
  if (!second) return `${shortWeekday(first, locale)}${EN_DASH}${shortWeekday(last, locale)}`
  return isPair(runs)
    ? `${shortWeekday(first, locale)}, ${shortWeekday(second.last, locale)}`
    : `${shortWeekday(first, locale)}${MORE}`
}

function isPair(runs: Run[]): boolean {
  return runs.length === 2 && runs.every(({ first, last }) => first === last)
}

function dayNumber(date: string): string {
  return String(Number(date.slice(8)))
}
