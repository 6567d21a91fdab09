import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import {
  isSerbian,
  LOCALES,
  otherSerbian,
  type Locale,
  type SerbianLocale,
} from '#app/core/languages/locales'
import { isOutOfDate } from '#app/core/translations/original'
import { textState, type TextState } from '#app/core/translations/text_state'
import { EVENT_TEXT_FIELDS, type EventTextField, type EventTextRow } from '#app/events/event_texts'

type States = Record<EventTextField, TextState>

/** One language of an event's texts, as an editor sees it beside the others. */
export interface TextColumn {
  language: ContentLanguage
  /** The locale written in; for Serbian the script it was written in. */
  locale: Locale
  isSource: boolean
  states: States
  count: { filled: number; total: number }
  missing: EventTextField[]
  /** Serbian in its other script. */
  other: { locale: SerbianLocale; states: States; outOfDate: boolean; corrected: boolean } | null
}

/** The script in which Serbian is written here: as it was before, else as its reader reads. */
export function serbianScript(
  rows: readonly { locale: Locale; origin: string }[],
  source: Locale,
  reader: Locale
): SerbianLocale {
  const written = rows.find(({ locale, origin }) => isSerbian(locale) && origin === 'written')
  const script = [written?.locale, source, reader].find((locale) => locale && isSerbian(locale))
  return (script as SerbianLocale | undefined) ?? 'sr-Latn'
}

/** The columns in which texts stand side by side: the language of the original, then the others that are wanted or written. */
export function textColumns(
  rows: readonly EventTextRow[],
  languages: readonly ContentLanguage[],
  source: Locale,
  reader: Locale
): TextColumn[] {
  const written = rows.map(({ locale }) => contentLanguage(locale))
  const all = new Set([contentLanguage(source), ...languages, ...written])
  const statesOf = (locale: Locale) =>
    Object.fromEntries(
      EVENT_TEXT_FIELDS.map((field) => [
        field,
        textState(rows, locale, field, { source, fields: EVENT_TEXT_FIELDS }),
      ])
    ) as States
  return [...all].map((language) => {
    const script = language === 'sr' ? serbianScript(rows, source, reader) : null
    const locale = script ?? (language as Locale)
    const states = statesOf(locale)
    const standing = EVENT_TEXT_FIELDS.filter((field) => states[field].standing !== 'empty')
    const missing = standing.filter((field) => states[field].standing === 'missing')
    return {
      language,
      locale,
      isSource: language === contentLanguage(source),
      states,
      count: { filled: standing.length - missing.length, total: standing.length },
      missing,
      other: script && secondScript(otherSerbian(script), statesOf(otherSerbian(script))),
    }
  })
}

function secondScript(locale: SerbianLocale, states: States): TextColumn['other'] {
  const all = Object.values(states)
  return {
    locale,
    states,
    outOfDate: all.some(({ standing }) => standing === 'out_of_date'),
    corrected: all.some(({ made }) => made === 'corrected'),
  }
}

/** Locales whose texts are out of date. */
export function outOfDateLocales(rows: readonly EventTextRow[], source: Locale): Locale[] {
  return LOCALES.filter((locale) => {
    const row = rows.find((one) => one.locale === locale)
    return row && isOutOfDate(row, rows, source, EVENT_TEXT_FIELDS)
  })
}
