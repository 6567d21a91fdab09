import { mapLetters } from '#app/core/languages/map_letters'

const CYRILLIC = 'абвгдезийклмнопрстуфхъьѝжцчшщюя'
const LATIN = [...'abvgdeziyklmnoprstufhayi', 'zh', 'ts', 'ch', 'sh', 'sht', 'yu', 'ya']
const LETTERS = new Map([...CYRILLIC].map((letter, index) => [letter, LATIN[index]]))

const WORD = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu

/**
 * Bulgarian in Latin letters by the Transliteration Act: София Sofia, Търговище Targovishte. The country is
 * spelled Bulgaria. Letters that Bulgarian does not have stay.
 */
export function transliterate(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => mapLetters(respell(word), LETTERS))
}

/** The two rules that look at more than one letter, as Cyrillic that the table then maps letter by letter. */
function respell(word: string): string {
  return word
    .replace(/^(б)ъ(лгария)$/iu, (found, first, rest) => first + inCaseOf(found, 'у') + rest)
    .replace(/(?<=и)я$/iu, (found) => inCaseOf(found, 'а'))
}

function inCaseOf(example: string, letter: string) {
  return example === example.toUpperCase() ? letter.toUpperCase() : letter
}
