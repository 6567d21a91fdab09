import type { Locale } from '#app/core/languages/locales'
import { nameLocale } from '#app/people/name_locale'

const CYRILLIC_WORDS = /(\p{Script=Cyrillic}(?:[^\p{Script=Latin}]*\p{Script=Cyrillic})?)/u

export type ForeignWords = { text: string; lang?: Locale }[]

/** Kept words in pieces: in a text in Latin letters, what stands in Cyrillic has a language of its own, as a name would. */
export function foreignWords(words: string, page: Locale): ForeignWords {
  if (page === 'bg' || page === 'sr-Cyrl') return [{ text: words }]
  return words
    .split(CYRILLIC_WORDS)
    .filter(Boolean)
    .map((text) =>
      CYRILLIC_WORDS.test(text) ? { text, lang: nameLocale(text, null, page) } : { text }
    )
}
