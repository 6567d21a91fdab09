import { DateTime } from 'luxon'
import { intlTag, type Locale } from '#app/core/languages/locales'
import { monthInGenitive } from '#app/core/languages/month_in_genitive'

/** A calendar day: an ISO date (`2027-03-12`), or a moment already in the zone of the place it is shown for. */
export type Day = DateTime | string

/** The weekday and the date: "Friday, 12 March 2027", "petak, 12. mart 2027." */
export function longDate(day: Day, locale: Locale): string {
  return `${weekday(day, locale)}, ${plainDate(day, locale)}`
}

/** "12 March 2027", "12. mart 2027.", "12 март 2027 г." */
export function plainDate(day: Day, locale: Locale): string {
  return format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "12 March", "12. mart", "12 март" */
export function dayAndMonth(day: Day, locale: Locale): string {
  return format(day, locale, { day: 'numeric', month: 'long' })
}

/** The day alone, before others of its month: "12", "12." */
export function dayOfMonth(day: Day, locale: Locale): string {
  return /^\d+\.?/.exec(dayAndMonth(day, locale))![0]
}

/** A date inside a sentence, where Serbian wants the genitive: "until 12 March 2027", "до 12. марта 2027." */
export function dateInSentence(day: Day, locale: Locale): string {
  return monthInGenitive(plainDate(day, locale), monthOf(day, locale), locale)
}

/** The same without its year: "from 12 March", "од 12. марта" */
export function dayInSentence(day: Day, locale: Locale): string {
  return monthInGenitive(dayAndMonth(day, locale), monthOf(day, locale), locale)
}

/** Dates that are in words already, as they stand in a sentence. */
export function datesInSentence(words: string, days: Day[], locale: Locale): string {
  const months = new Set(days.map((day) => monthOf(day, locale)))
  return [...months].reduce((said, month) => monthInGenitive(said, month, locale), words)
}

function monthOf(day: Day, locale: Locale): string {
  return format(day, locale, { month: 'long' })
}

/** For narrow columns: "Thu 3 Dec", "čet 3. dec". Bulgarian has no short names of months. */
export function shortDate(day: Day, locale: Locale): string {
  const month = locale === 'bg' ? 'long' : 'short'
  return `${shortWeekday(day, locale)} ${format(day, locale, { day: 'numeric', month })}`
}

/** The month as a heading, with a capital: "March 2027", "Mart 2027.", "Март 2027 г." */
export function monthHeading(day: Day, locale: Locale): string {
  return capitalised(format(day, locale, { month: 'long', year: 'numeric' }), locale)
}

/** First to last month: "February–March 2027", "Februar–mart 2027.", "Decembar 2026. – januar 2027." */
export function monthRange(first: Day, last: Day, locale: Locale): string {
  const [from, to] = [calendarDay(first), calendarDay(last)]
  const end = format(to, locale, { month: 'long', year: 'numeric' })
  if (from.hasSame(to, 'month')) return capitalised(end, locale)
  if (from.hasSame(to, 'year')) return capitalised(`${monthOf(from, locale)}–${end}`, locale)
  return `${monthHeading(from, locale)} – ${end}`
}

/** The weekday and the date as a heading, with a capital: "Friday, 12 March", "Petak, 12. mart". */
export function dayHeading(day: Day, locale: Locale): string {
  return capitalised(`${weekday(day, locale)}, ${dayAndMonth(day, locale)}`, locale)
}

/** "Friday", "petak", "петък" */
export function weekday(day: Day, locale: Locale): string {
  return format(day, locale, { weekday: 'long' })
}

/** "Fri", "pet", "пт", "vin." */
export function shortWeekday(day: Day, locale: Locale): string {
  return format(day, locale, { weekday: 'short' })
}

/** First to last day, no more said than needed: "12–13 March 2027", "30. mart – 2. april 2027." */
export function dateRange(first: Day, last: Day, locale: Locale): string {
  const [from, to] = [calendarDay(first), calendarDay(last)]
  const end = plainDate(to, locale)
  if (from.hasSame(to, 'day')) return end
  if (from.hasSame(to, 'month')) return `${from.day}–${end}`
  const start = from.hasSame(to, 'year') ? dayAndMonth(from, locale) : plainDate(from, locale)
  return `${start} – ${end}`
}

/** The range with its weekdays: "Thursday–Friday, 28–29 January 2027"; a single day as `longDate`. */
export function longDateRange(first: Day, last: Day, locale: Locale): string {
  const [from, to] = [calendarDay(first), calendarDay(last)]
  if (from.hasSame(to, 'day')) return longDate(to, locale)
  return `${weekday(from, locale)}–${weekday(to, locale)}, ${dateRange(from, to, locale)}`
}

/** What stands between a date and its time where no comma does. */
const BEFORE_TIME: Partial<Record<Locale, string>> = {
  'sr-Latn': ' u ',
  'sr-Cyrl': ' у ',
  'ro': ', ora ',
}

/** A moment in the zone it carries, as it stands in a sentence: "12 March 2027, 10:00", "12. марта 2027. у 10:00". */
export function dateAndTime(moment: DateTime, locale: Locale): string {
  return `${dateInSentence(moment, locale)}${BEFORE_TIME[locale] ?? ', '}${time(moment)}`
}

/** The 24-hour clock, the same in every language: "09:30". Takes wall time (`09:30:00`) or a zoned moment. */
export function time(value: DateTime | string): string {
  return typeof value === 'string' ? value.slice(0, 5) : value.toFormat('HH:mm')
}

/** "10:00–16:30", with an en dash and no spaces. */
export function timeRange(start: DateTime | string, end: DateTime | string): string {
  return `${time(start)}–${time(end)}`
}

function capitalised(words: string, locale: Locale): string {
  return words[0].toLocaleUpperCase(intlTag(locale)) + words.slice(1)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The Bulgarian sign of a year never begins a line. */
const YEAR_SIGN = '\u00a0г.'

/** The day alone matters, so it is formatted as UTC in UTC, whatever zone it came from. */
function format(day: Day, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.entries(options).join(' ')}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(intlTag(locale), { ...options, timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter.format(calendarDay(day).toMillis()).replace(' г.', YEAR_SIGN)
}

function calendarDay(day: Day): DateTime {
  const given = typeof day === 'string' ? DateTime.fromISO(day, { zone: 'utc' }) : day
  if (!given.isValid) throw new RangeError(`not a day: ${day}`)
  return DateTime.utc(given.year, given.month, given.day)
}
