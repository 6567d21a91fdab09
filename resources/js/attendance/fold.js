const CYRILLIC = 'абвгдежзиѝйјклмнопрстћќуфхцчшъьыэ'
const LATIN = 'abvgdezziijjklmnoprstccufhccsajie'
const SEVERAL = {
  đ: 'dj',
  ђ: 'dj',
  ѓ: 'dj',
  ѕ: 'dz',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  щ: 'st',
  ю: 'ju',
  я: 'ja',
}

const LETTERS = new Map([
  ...[...CYRILLIC].map((letter, index) => [letter, LATIN[index]]),
  ...Object.entries(SEVERAL),
])

/** The words of a query as the search keys of the page spell them: Đorđe, Djordje and Ђорђе are `djordje`. */
export function foldedWords(text) {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[\p{M}'’`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
