import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import {
  isSerbian,
  LOCALES,
  otherSerbian,
  type Locale,
  type SerbianLocale,
} from '#app/core/languages/locales'
import { isOutOfDate } from '#app/core/translations/plan'
import { EVENT_TEXT_FIELDS, type EventTextRow } from '#app/events/event_texts'

/** One language of an event's texts, as an editor sees it beside the others. */
export interface TextColumn {
  language: ContentLanguage
  /** The locale written in; for Serbian the script it was written in. */
  locale: Locale
  isSource: boolean
  outOfDate: boolean
  /** Serbian in its other script. */
  other: { locale: SerbianLocale; origin: string | null; outOfDate: boolean } | null
}

/** The script in which Serbian is written here: as it was before, else as its reader reads. */
function serbianScript(
  rows: readonly Pick<EventTextRow, 'locale' | 'origin'>[],
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
  const stale = (locale: Locale) => {
    const row = rows.find((one) => one.locale === locale)
    return Boolean(row && isOutOfDate(row, rows, source, EVENT_TEXT_FIELDS))
  }
  return [...all].map((language) => {
    const script = language === 'sr' ? serbianScript(rows, source, reader) : null
    const locale = script ?? (language as Locale)
    const other = script && otherSerbian(script)
    return {
      language,
      locale,
      isSource: language === contentLanguage(source),
      outOfDate: stale(locale),
      other: other && {
        locale: other,
        origin: rows.find((row) => row.locale === other)?.origin ?? null,
        outOfDate: stale(other),
      },
    }
  })
}

/** Locales whose texts are out of date. */
export function outOfDateLocales(rows: readonly EventTextRow[], source: Locale): Locale[] {
  return LOCALES.filter((locale) => {
    const row = rows.find((one) => one.locale === locale)
    return row && isOutOfDate(row, rows, source, EVENT_TEXT_FIELDS)
  })
}
