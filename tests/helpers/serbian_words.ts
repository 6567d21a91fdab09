import fc from 'fast-check'

const VOWELS = 'аеиоу'
/** Beginnings after which the rules take the two letters apart: конјунктура, Танјуг, ванјезички, надживети. */
const TAKEN_APART = /^(?:ко|та|ва)њ|^(?:не|по)?наџ|^поџ/
const CONSONANTS = 'бвгдђжзјклљмнњпрстћфхцчџш'

/**
 * Invented Serbian words in Cyrillic, small or with one capital; `anyCase` mixes capitals in. Open syllables
 * only: where н meets ј or д meets ж, Latin no longer tells what the word was.
 */
export function serbianWord({ anyCase = false }): fc.Arbitrary<string> {
  const syllable = fc
    .tuple(fc.constantFrom(...CONSONANTS), fc.constantFrom(...VOWELS))
    .map((letters) => letters.join(''))
  const word = fc
    .array(syllable, { minLength: 2, maxLength: 5 })
    .map((parts) => parts.join(''))
    .filter((text) => !TAKEN_APART.test(text))
  if (!anyCase)
    return fc
      .tuple(word, fc.boolean())
      .map(([text, capital]) => (capital ? capitalised(text) : text))
  return word.chain((text) => fc.mixedCase(fc.constant(text)))
}

function capitalised(word: string) {
  return word[0].toUpperCase() + word.slice(1)
}
