import { mapLetters } from '#app/core/languages/map_letters'
import { foldLigatures, replaceUnprotected } from '#app/core/languages/protected_spans'

const CYRILLIC = 'абвгдђежзијклмнопрстћуфхцчшѐѝљњџ'
const LATIN = [...'abvgdđežzijklmnoprstćufhcčšèì', 'lj', 'nj', 'dž']
const LETTERS = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN[index]]))

const WORD = /[\p{L}\p{M}]+/gu
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu

/**
 * Serbian text in Latin script. Only Cyrillic letters change; addresses, code and Markdown targets stay.
 * A word with letters that Serbian does not have (`клъстер`) stays whole, as its language writes it.
 */
export function toLatin(text: string): string {
  return replaceUnprotected(foldLigatures(text), (span) => span.replace(WORD, wordToLatin))
}

function wordToLatin(word: string): string {
  const letters = word.match(CYRILLIC_LETTERS) ?? []
  const serbian = letters.every((letter) => LETTERS.has(letter.toLowerCase()))
  return serbian ? mapLetters(word, LETTERS) : word
}
