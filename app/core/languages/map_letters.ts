/**
 * Each letter of a word by a table of small letters, in its case; what the table lacks stays. A letter that
 * becomes several is `Lj` before a small letter or alone, `LJ` among capitals: Љубав Ljubav, ЉУБАВ LJUBAV.
 */
export function mapLetters(word: string, table: ReadonlyMap<string, string>): string {
  const letters = [...word]
  return letters
    .map((letter, index) => {
      const small = letter.toLowerCase()
      const mapped = table.get(small)
      if (mapped === undefined) return letter
      if (letter === small) return mapped
      return mapped.length > 1 && !amongCapitals(letters, index)
        ? mapped[0].toUpperCase() + mapped.slice(1)
        : mapped.toUpperCase()
    })
    .join('')
}

/** The next letter decides; at the end of a word, the one before: КОЊ KONJ. Accents are no letters. */
function amongCapitals(letters: string[], index: number): boolean {
  const neighbour = nextLetter(letters, index, 1) ?? nextLetter(letters, index, -1)
  return neighbour !== undefined && /\p{Lu}/u.test(neighbour)
}

function nextLetter(letters: string[], index: number, step: 1 | -1): string | undefined {
  let at = index + step
  while (at in letters && !/\p{L}/u.test(letters[at])) at += step
  return letters[at]
}
