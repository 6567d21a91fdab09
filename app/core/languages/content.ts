import type { Locale } from '#app/core/languages/locales'

/** What stands in `lang`: a language of ours, or Bulgarian that was put into Latin letters for whoever reads those. */
export type TextLang = Locale | 'bg-Latn'

/** Words for a page with the language they are in, which may not be the page's: give `lang` to the element. */
export interface Text {
  text: string
  lang: TextLang
}

/** Words as somebody wrote them. */
export interface WrittenText extends Text {
  lang: Locale
}

const FALLBACK: Record<Locale, Locale[]> = {
  'sr-Latn': ['sr-Latn', 'sr-Cyrl', 'en', 'bg', 'ro'],
  'sr-Cyrl': ['sr-Cyrl', 'sr-Latn', 'en', 'bg', 'ro'],
  'bg': ['bg', 'en', 'sr-Cyrl', 'sr-Latn', 'ro'],
  'ro': ['ro', 'en', 'sr-Latn', 'sr-Cyrl', 'bg'],
  'en': ['en', 'sr-Latn', 'sr-Cyrl', 'bg', 'ro'],
}

/**
 * The row of a thing's translations that a reader gets: their language, its other script, the language the
 * thing was written in, then English and the rest. Undefined only when there are none.
 */
export function pick<Row extends { locale: string }>(
  rows: readonly Row[],
  locale: Locale,
  source?: string
): (Row & { locale: Locale }) | undefined {
  const [own, script, ...others] = FALLBACK[locale]
  const order = [own, ...(locale.startsWith('sr') ? [script] : []), source, script, ...others]
  for (const wanted of order) {
    const row = rows.find((candidate) => candidate.locale === wanted)
    if (row) return row as Row & { locale: Locale }
  }
  return rows[0] as (Row & { locale: Locale }) | undefined
}

/** One field of the row a reader gets, with its language; a row that leaves the field empty is passed over. */
export function pickText<
  Field extends string,
  Row extends { locale: string } & { [F in Field]?: string | null },
>(rows: readonly Row[], field: Field, locale: Locale, source?: string): WrittenText | null {
  const filled = rows.filter((row) => row[field])
  const row = pick(filled, locale, source)
  return row ? { text: row[field] as string, lang: row.locale } : null
}
