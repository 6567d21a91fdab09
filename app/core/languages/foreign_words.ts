/**
 * Words that stay in Latin script inside Serbian Cyrillic: their stems, with any case ending.
 * Acronyms need no entry here.
 */
const KNOWN =
  /^(?:interreg|infocluster|cluster|house|youth|facebook|instagram|google|zoom|teams|online|offline|mail|email|newsletter|center|centre|europe|danube|horizon)(?:[aeiou]|om|em|ov|ima)?$/i

/** Acronyms of Serbian words, which do change their script: САД, НВО, ПДВ. */
const SERBIAN_ACRONYM = /^(?:SAD|NVO|PDV|PIB|JMBG|PKS|SANU|SPC|RTS|MUP|JLS|OCD)$/

/** Letter groups that Serbian words do not have; doubled consonants only where prefixes end: `najjači`, `vannastavni`. */
const UN_SERBIAN =
  /bb|cc|ff|gg|hh|kk|ll|mm|pp|(?<!^(?:inte|hipe|supe))rr|ss|tt|vv|zz|ch|gh|ph|sch|tion/i

const SERBIAN_WORD = /^[abcčćdđefghijklmnoprsštuvzž]+$/i
const ROMAN_ONE_LETTER = /^[IV]$/

/**
 * Whether a Latin word is no Serbian word and stays as it is: other letters (q, w, x, y, ö, ă, digits), an
 * acronym or Roman numeral, capitals inside (`YouTube`), letter groups of other languages.
 * `shouted`: the line around it is all capitals, so that capitals say nothing.
 */
export function isForeign(word: string, shouted: boolean): boolean {
  if (!SERBIAN_WORD.test(word) || KNOWN.test(word) || UN_SERBIAN.test(word)) return true
  if (/\p{Ll}\p{Lu}/u.test(word)) return true
  const capitals = word.replace(/LJ|NJ|DŽ/g, (digraph) => digraph[0]).match(/\p{Lu}/gu) ?? []
  if (capitals.length < 2 || shouted) return false
  return !/[ŠĐČĆŽ]/.test(word) && !SERBIAN_ACRONYM.test(word)
}

/**
 * A numeral of one letter, by some characters before it and the one after (none at the end of a line):
 * `Radionica I` but `I mi`, `V kongres` but `V. Petrović`.
 */
export function isNumeral(word: string, before: string, after: string | undefined): boolean {
  if (!ROMAN_ONE_LETTER.test(word) || after === '.') return false
  return word === 'V' || /[\p{Ll}\p{N}]\s+$/u.test(before)
}

/** Whether a line is all capitals: a heading, not an acronym or two. */
export function isShouted(line: string): boolean {
  if (/\p{Ll}/u.test(line)) return false
  const words = line.match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => !isForeign(word, true)).length >= 2
}
