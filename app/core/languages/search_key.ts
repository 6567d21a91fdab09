import { fold, foldAsSpoken } from '#app/core/languages/fold'

/** A longer query says no more about what is looked for. */
const MAX_WORDS = 8
const MAX_LETTERS = 60

/**
 * What is stored beside a searchable text: its folded words, then those that a Bulgarian would spell
 * otherwise, each once. `Ниш` is `nis nish`. Only small letters, digits and single spaces; sorts by the first folding.
 */
export function searchKey(text: string): string {
  return [...new Set(`${fold(text)} ${foldAsSpoken(text)}`.trim().split(' '))].join(' ')
}

/** The words of a query, each as the spellings of which a key must hold one. Empty: nothing was asked. */
export function searchTerms(query: string): string[][] {
  return query
    .split(/[^\p{L}\p{M}\p{N}'’ʼ`´]+/u)
    .filter((word) => fold(word) !== '')
    .slice(0, MAX_WORDS)
    .map((word) => word.slice(0, MAX_LETTERS))
    .map((word) => [...new Set([fold(word), foldAsSpoken(word)])])
}

/**
 * A query as patterns for LIKE on a search key: one of each inner list must match, all of the outer one.
 * Folded words hold neither `%` nor `_`, so nothing is to be escaped.
 */
export function likePatterns(query: string): string[][] {
  return searchTerms(query).map((spellings) => spellings.map((spelling) => `%${spelling}%`))
}

/**
 * What makes two spellings of a person's name the same: Đorđe, Djordje and Ђорђе, with any spaces and letter
 * case. Never empty for a name that is not: one of signs only is its own key.
 */
export function nameKey(name: string): string {
  return fold(name) || name.normalize('NFKC').trim().toLowerCase()
}
