import { isForeign, isNumeral, isShouted } from '#app/core/languages/foreign_words'
import { foldLigatures, replaceUnprotected } from '#app/core/languages/protected_spans'

const LATIN = [...'abvgdđežzijklmnoprstćufhcčš', 'lj', 'nj', 'dž']
const CYRILLIC = [...'абвгдђежзијклмнопрстћуфхцчшљњџ']
const SMALL = new Map(LATIN.map((letters, index) => [letters, CYRILLIC[index]]))

/** Where n and j, or d and ž, meet without being one letter: инјекција, конјунктура, ванјезички, надживети. */
const APART = new RegExp(
  [
    '(?<=i)n(?=jek[ct])',
    '(?<=^(?:dis|ko))n(?=ju[gnk])',
    '(?<=^va)n(?=jez)',
    '(?<=^ta)n(?=jug)',
    '(?<=^a)n(?=jon)',
    '(?<=^(?:ne|po)?na)d(?=ž(?:iv|nj|anj|up))',
    '(?<=^po)d(?=ž(?:up|anr))',
    '(?<=^(?:ne)?o)d(?=ž(?:al|iv|vak|vać))',
  ].join('|'),
  'giu'
)
const SEAM = '\u0000'

/** Names in English inside a Serbian sentence: `Magic of East`, `Institute for Cross-border Areas`. */
const ENGLISH_NAME =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]* ){1,6}(?:of|for|and)(?: the)?(?:(?: \p{Lu}[\p{L}-]*){1,6}| \p{Ll}+)/gu
const WORD = /[\p{L}\p{M}\p{N}_]+/gu

/**
 * Serbian text in Cyrillic script, by rules and exceptions: what is derived this way is open to correction.
 * Foreign words, acronyms, Roman numerals, addresses, code and Markdown targets stay in Latin.
 */
export function toCyrillic(text: string): string {
  return replaceUnprotected(foldLigatures(text), (span) => span.replace(/[^\n]+/g, lineToCyrillic))
}

function lineToCyrillic(line: string): string {
  const names = [...line.matchAll(ENGLISH_NAME)].map((match) => [match.index, match[0].length])
  const shouted = isShouted(line)
  return line.replace(WORD, (word, index: number) => {
    const inName = names.some(([start, length]) => index >= start && index < start + length)
    const stays =
      inName ||
      isForeign(word, shouted) ||
      (!shouted &&
        isNumeral(word, line.slice(Math.max(0, index - 9), index), line[index + word.length]))
    return stays ? word : wordToCyrillic(word)
  })
}

function wordToCyrillic(word: string): string {
  return word.replace(APART, `$&${SEAM}`).replace(/lj|nj|dž|./giu, (letters) => {
    const cyrillic = SMALL.get(letters.toLowerCase()) ?? ''
    return /^\p{Lu}/u.test(letters) ? cyrillic.toUpperCase() : cyrillic
  })
}
