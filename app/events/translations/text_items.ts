import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import { isSerbian, otherSerbian, type Locale } from '#app/core/languages/locales'
import { standingOf, type Standing } from '#app/core/translations/text_state'
import { serbianScript } from '#app/events/queries/text_columns'
import { THINGS, thingKey, type TextField, type Thing } from '#app/events/translations/things'

/** One text of an event in one language: a field of a thing. */
export interface TextItem {
  /** `session-12-title` */
  key: string
  thing: Thing
  field: TextField
  /** The locale it is written in; for Serbian the script it was written in. */
  locale: Locale
  standing: Standing
  /** Serbian in its other script. */
  twin: { locale: Locale; standing: Standing } | null
}

/** The texts of an event in one language that have words in any. `reader` chooses the script of Serbian that nobody wrote yet. */
export function textItems(
  things: readonly Thing[],
  language: ContentLanguage,
  reader: Locale
): TextItem[] {
  return things.flatMap((thing) => {
    const { rows, source, kind } = thing
    const { fields } = THINGS[kind].translations
    const locale = language === 'sr' ? serbianScript(rows, source, reader) : (language as Locale)
    const twin = isSerbian(locale) ? otherSerbian(locale) : null
    const standing = (one: Locale, field: TextField) =>
      standingOf(rows, one, field, { source, fields })
    return fields
      .filter((field) => rows.some((row) => row[field]))
      .map((field) => ({
        key: `${thingKey(thing)}-${field}`,
        thing,
        field,
        locale,
        standing: standing(locale, field),
        twin: twin && { locale: twin, standing: standing(twin, field) },
      }))
  })
}

/** The words of a text in one locale. */
export function wordsOf({ thing, field }: TextItem, locale: Locale): string {
  return thing.rows.find((row) => row.locale === locale)?.[field] ?? ''
}

/** The locales a text is typed in: both scripts of Serbian. */
export function localesOf({ locale, twin }: TextItem): Locale[] {
  return twin ? [locale, twin.locale] : [locale]
}

/** How the texts of one language stand. */
export interface Tally {
  language: ContentLanguage
  isSource: boolean
  total: number
  filled: number
  missing: TextItem[]
  outOfDate: TextItem[]
}

export function tallyOf(
  things: readonly Thing[],
  language: ContentLanguage,
  reader: Locale
): Tally {
  const items = textItems(things, language, reader)
  const missing = items.filter(({ standing }) => standing === 'missing')
  return {
    language,
    isSource: contentLanguage(things[0]?.source ?? reader) === language,
    total: items.length,
    filled: items.length - missing.length,
    missing,
    outOfDate: items.filter(
      ({ standing, twin }) => standing === 'out_of_date' || twin?.standing === 'out_of_date'
    ),
  }
}

/** The figures of a tally. */
export function countsOf({ language, missing, outOfDate }: Tally) {
  return { language, outOfDate: outOfDate.length, missing: missing.length }
}

/** Whether somebody who translates has anything to do. */
export function hasTasks({ missing, outOfDate }: Tally): boolean {
  return missing.length + outOfDate.length > 0
}
