import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import { dateAndTime, dayAndMonth } from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { IDS, type HistoryNames } from '#app/events/history/names'
import { zoneTown } from '#app/events/zones'

export interface ValueReader {
  i18n: I18n
  locale: Locale
  /** What ids stand for; without it they are left out. */
  names?: HistoryNames
  /** The clocks by which moments are told. */
  zone?: string
}

const MOMENTS = [
  'registrationOpensAt',
  'registrationClosesAt',
  'changeUntil',
  'cancelUntil',
  'waitingClosesAt',
  'embargoUntil',
] as const
const CHOICES: Record<string, string> = {
  visibility: 'visibilities',
  registrationPolicy: 'policies',
  locale: 'locales',
}

/** One value of an event in words: "10 March 2027, 18:00 (Sofia)", "English, Serbian", "no limit". Null where there are none for it. */
export function valueWords(name: string, value: unknown, reader: ValueReader): string | null {
  const { i18n, locale } = reader
  if (name.toLowerCase().endsWith('capacity')) {
    return value === null ? i18n.t('events.history.noLimit') : String(value)
  }
  if (name === 'dayPlaces') return dayPlacesWords(value as DayPlaces[], reader)
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return i18n.t('events.history.none')
  }
  if (MOMENTS.some((one) => one === name)) return momentWords(String(value), reader)
  if (typeof value === 'boolean') return i18n.t(`events.history.${value ? 'yes' : 'no'}`)
  if (name in CHOICES) return i18n.t(`events.${CHOICES[name]}.${String(value)}`)
  if (name in IDS) return idWords(name, [value].flat() as number[], reader)
  if (Array.isArray(value))
    return listOf(
      value.map((one) => languageName(one, locale)),
      locale
    )
  return String(value)
}

interface DayPlaces {
  date: string
  capacity: number | null
  onlineCapacity: number | null
}

/** "12 March: 30 on site; 13 March: 20 on site, 50 online"; days without a limit of their own go without saying. */
function dayPlacesWords(days: DayPlaces[], { i18n, locale }: ValueReader): string {
  const limited = days.filter((day) => (day.capacity ?? day.onlineCapacity) !== null)
  if (limited.length === 0) return i18n.t('events.history.noLimit')
  const places = (word: string, number: number | null) =>
    number === null ? [] : [i18n.t(`events.history.${word}`, { number })]
  return limited
    .map(({ date, capacity, onlineCapacity }) => {
      const both = [...places('onSite', capacity), ...places('online', onlineCapacity)]
      return `${dayAndMonth(date, locale)}: ${both.join(', ')}`
    })
    .join('; ')
}

function momentWords(iso: string, { i18n, locale, zone }: ValueReader): string | null {
  if (!zone) return null
  const moment = DateTime.fromISO(iso, { zone: 'utc' })
  return `${dateAndTime(moment.setZone(zone), locale)} (${zoneTown(zone, i18n)})`
}

function idWords(name: string, ids: number[], { names, locale, i18n }: ValueReader) {
  if (!names) return null
  const gone = i18n.t('events.history.gone')
  return listOf(
    ids.map((id) => names(IDS[name], id) ?? gone),
    locale
  )
}

function languageName(code: unknown, locale: Locale): string {
  return isSpokenLanguage(code) ? spokenLanguageName(code, locale) : String(code)
}
