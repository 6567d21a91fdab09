import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { toLatin } from '#app/core/languages/to_latin'
import { transliterate } from '#app/core/languages/transliterate'

const READ_LATIN: readonly Locale[] = ['sr-Latn', 'ro', 'en']

/**
 * The name of a place as a reader can read it. What language the event was written in does not count: who
 * reads Latin letters gets the name in them even where it was only ever written in Cyrillic.
 */
export function placeText<
  Field extends string,
  Row extends { locale: string } & { [F in Field]?: string | null },
>(rows: readonly Row[], field: Field, locale: Locale): Text | null {
  const found = pickText(rows, field, locale)
  if (!found || !READ_LATIN.includes(locale)) return found
  if (found.lang === 'sr-Cyrl') return { text: toLatin(found.text), lang: 'sr-Latn' }
  if (found.lang === 'bg') return { text: transliterate(found.text), lang: 'bg-Latn' }
  return found
}
