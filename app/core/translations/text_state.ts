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

/** `missing` has words in another language, `empty` in none. */
export type Standing = 'right' | 'out_of_date' | 'missing' | 'empty'

/** How one field of one language stands. */
export interface TextState {
  standing: Standing
  /** `derived` and `corrected` are those of a second Serbian script. */
  made: 'written' | 'derived' | 'corrected'
  difference: Difference | null
}

type Rows<Field extends string> = readonly TranslatedRow<Field>[]

interface Original<Field extends string> {
  /** The language the thing is written in. */
  source: Locale
  fields: readonly Field[]
}

export function standingOf<Field extends string>(
  rows: Rows<Field>,
  locale: Locale,
  field: Field,
  { source, fields }: Original<Field>
): Standing {
  const row = rows.find((one) => one.locale === locale)
  if (!row?.[field]) return rows.some((one) => one[field]) ? 'missing' : 'empty'
  return staleFields(row, rows, source, fields).includes(field) ? 'out_of_date' : 'right'
}

/** The state of one field in one locale, with what changed in its original. */
export function textState<Field extends string>(
  rows: Rows<Field>,
  locale: Locale,
  field: Field,
  original: Original<Field>
): TextState {
  const row = rows.find((one) => one.locale === locale)
  const standing = standingOf(rows, locale, field, original)
  if (!row?.[field]) return { standing, made: 'written', difference: null }
  const made = madeOf(row, rows, field)
  if (standing !== 'out_of_date') return { standing, made, difference: null }
  const { source } = original
  const from = originalOf(row, rows, source)!
  const parts = row.madeFrom
    ? wordDifference(row.madeFrom[field] ?? '', from[field] ?? '', from.locale)
    : null
  return { standing, made, difference: { lang: from.locale, parts } }
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
