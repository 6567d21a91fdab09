import { DateTime } from 'luxon'
import {
  dateRange,
  datesInSentence,
  dayAndMonth,
  dayOfMonth,
  longDateRange,
} from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'

/** Days that follow each other. */
export interface Run {
  first: string
  last: string
}

/** More than this is no longer read as a list. */
const MOST_RUNS = 6
const EN_DASH = '–'

/** ISO dates as the runs of days that they make, in order. */
export function runsOf(dates: string[]): Run[] {
  const runs: Run[] = []
  for (const date of [...new Set(dates)].sort()) {
    const run = runs.at(-1)
    const follows = run && DateTime.fromISO(run.last).plus({ days: 1 }).toISODate() === date
    if (follows) run.last = date
    else runs.push({ first: date, last: date })
  }
  return runs
}

/** Days in words, without those between them: "12–13 March 2027", "1 and 4 January 2027", "30 March and 2 April 2027". */
export function dateList(dates: string[], locale: Locale): string {
  const runs = runsOf(dates)
  const last = runs.at(-1)!
  if (runs.length > MOST_RUNS) return dateRange(runs[0].first, last.last, locale)
  const earlier = runs.slice(0, -1).map((run) => shortened(run, last, locale))
  return listOf([...earlier, dateRange(last.first, last.last, locale)], locale)
}

/** The same inside a sentence, where Serbian wants the genitive: "10. и 12. фебруара 2027." */
export function dateListInSentence(dates: string[], locale: Locale): string {
  return datesInSentence(dateList(dates, locale), dates, locale)
}

/** Days in words, with their weekdays where the days follow each other. */
export function longDateList(dates: string[], locale: Locale): string {
  const [run, ...others] = runsOf(dates)
  return others.length === 0 ? longDateRange(run.first, run.last, locale) : dateList(dates, locale)
}

/** A run without the month or year that the end of the list says for it. */
function shortened({ first, last }: Run, end: Run, locale: Locale): string {
  if (first.slice(0, 4) !== end.last.slice(0, 4)) return dateRange(first, last, locale)
  const sameMonth = [first, last, end.first].every(
    (date) => date.slice(0, 7) === end.last.slice(0, 7)
  )
  const say = sameMonth ? dayOfMonth : dayAndMonth
  if (first === last) return say(last, locale)
  return first.slice(0, 7) === last.slice(0, 7)
    ? `${Number(first.slice(8))}${EN_DASH}${say(last, locale)}`
    : `${say(first, locale)} ${EN_DASH} ${say(last, locale)}`
}
