import { transliterate } from '#app/core/languages/transliterate'

/** Cyrillic of Serbian, Bulgarian and Macedonian as Serbian Latin without its marks. */
const AS_SERBIAN = table({
  ...pairs('абвгдежзиѝйјклмнопрстћќуфхцчшъьы', 'abvgdezziijjklmnoprstccufhccsaji'),
  ђ: 'dj',
  ѓ: 'dj',
  ѕ: 'dz',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  щ: 'st',
  ю: 'ju',
  я: 'ja',
})

/** Serbian and Macedonian letters as Bulgarians and English speakers spell them, in both scripts. */
const AS_SPOKEN = table({
  ...pairs('ј', 'j'),
  š: 'sh',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ђ: 'dj',
  ћ: 'ch',
  џ: 'dzh',
  љ: 'lj',
  њ: 'nj',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ы: 'y',
})

/** Latin letters that have no mark to strip. */
const WITHOUT_MARK = table({
  đ: 'dj',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
})

/**
 * Text as small letters and digits without marks, words parted by one space, so that spellings of one word
 * meet: Đorđe, Djordje, Ђорђе are `djordje`; Niš, Nis, Ниш are `nis`. Letters of other alphabets stay.
 */
export function fold(text: string): string {
  return strip(replaceLetters(small(text), AS_SERBIAN))
}

/** The same by the sound that Bulgarians and English speakers write: Niš and Ниш are `nish`. */
export function foldAsSpoken(text: string): string {
  return strip(replaceLetters(transliterate(small(text)), AS_SPOKEN))
}

function small(text: string) {
  return text.normalize('NFKC').toLowerCase().normalize('NFC')
}

function strip(text: string) {
  return replaceLetters(text, WITHOUT_MARK)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

interface Table {
  letters: RegExp
  meanings: Record<string, string>
}

function table(meanings: Record<string, string>): Table {
  return { letters: new RegExp(`[${Object.keys(meanings).join('')}]`, 'gu'), meanings }
}

function replaceLetters(text: string, { letters, meanings }: Table) {
  return text.replace(letters, (letter) => meanings[letter])
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to[index]]))
}
