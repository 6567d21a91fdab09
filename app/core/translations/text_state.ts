import type { Locale } from '#app/core/languages/locales'
import { isSerbian, otherSerbian } from '#app/core/languages/locales'
import { otherScript } from '#app/core/languages/other_script'
import { wordDifference, type DifferencePart } from '#app/core/languages/word_difference'
import { originalOf, staleFields } from '#app/core/translations/original'
import type { TranslatedRow } from '#app/core/translations/texts'

/** What an original said when a text was made from it, against what it says now. */
export interface Difference {
  lang: Locale
  /** Null where nobody kept what it said then. */
  parts: DifferencePart[] | null
}

/** How one field of one language stands. */
export interface TextState {
  /** `missing` has words in another language, `empty` in none. */
  standing: 'right' | 'out_of_date' | 'missing' | 'empty'
  /** `derived` and `corrected` are those of a second Serbian script. */
  made: 'written' | 'derived' | 'corrected'
  difference: Difference | null
}

type Rows<Field extends string> = readonly TranslatedRow<Field>[]

/** The state of one field in one locale. `source` is the language the thing is written in. */
export function textState<Field extends string>(
  rows: Rows<Field>,
  locale: Locale,
  field: Field,
  { source, fields }: { source: Locale; fields: readonly Field[] }
): TextState {
  const row = rows.find((one) => one.locale === locale)
  if (!row?.[field]) {
    const standing = rows.some((one) => one[field]) ? 'missing' : 'empty'
    return { standing, made: 'written', difference: null }
  }
  const made = madeOf(row, rows, field)
  if (!staleFields(row, rows, source, fields).includes(field)) {
    return { standing: 'right', made, difference: null }
  }
  const from = originalOf(row, rows, source)!
  const parts = row.madeFrom
    ? wordDifference(row.madeFrom[field] ?? '', from[field] ?? '', from.locale)
    : null
  return { standing: 'out_of_date', made, difference: { lang: from.locale, parts } }
}

/** A corrected row is derived where its words are those that its twin gives. */
function madeOf<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  field: Field
): TextState['made'] {
  if (row.origin !== 'corrected' || !isSerbian(row.locale)) return row.origin
  const twin = otherSerbian(row.locale)
  const written = rows.find(({ locale }) => locale === twin)?.[field]
  return written && otherScript(written, twin) === row[field] ? 'derived' : 'corrected'
}
