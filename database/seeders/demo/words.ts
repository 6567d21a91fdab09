import { toLatin } from '#app/core/languages/to_latin'
import type { Locale } from '#app/core/languages/locales'

/** Words of the demo as they are written: Serbian once, in Cyrillic; its Latin is derived. */
export interface Words {
  sr?: string
  bg?: string
  ro?: string
  en?: string
}

export interface Translated {
  locale: Locale
  text: string
  origin: 'written' | 'derived'
}

/** One entry per locale in which the words stand. */
export function translated(words: Words): Translated[] {
  const rows: Translated[] = []
  if (words.sr) {
    rows.push({ locale: 'sr-Cyrl', text: words.sr, origin: 'written' })
    rows.push({ locale: 'sr-Latn', text: toLatin(words.sr), origin: 'derived' })
  }
  for (const locale of ['bg', 'ro', 'en'] as const) {
    if (words[locale]) rows.push({ locale, text: words[locale], origin: 'written' })
  }
  return rows
}

/** The words in one locale, where they stand in it. */
export function wordsIn(words: Words | undefined, locale: Locale): string | null {
  return translated(words ?? {}).find((row) => row.locale === locale)?.text ?? null
}
