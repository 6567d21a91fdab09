/** Where most people here have their mail, and where a slip of the finger is likely and dear. */
const COMMON = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'protonmail.com',
  'abv.bg',
  'mail.bg',
  'yahoo.ro',
]

/** Real domains that look like a slip and are none. */
const REAL = [
  'mail.com',
  'email.com',
  'gmx.com',
  'gmx.de',
  'ymail.com',
  'fmail.com',
  'hmail.com',
  'yahoo.bg',
  'yahoo.rs',
  'yahoo.de',
  'yahoo.co.uk',
  'mail.de',
  'mail.ru',
  'mail.ro',
  'mail.rs',
  'mail.mk',
  'proton.me',
]

/** The address that was probably meant (`ana@gmial.com`: `ana@gmail.com`); null when nothing looks wrong. */
export function probableAddress(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  if (COMMON.includes(domain) || REAL.includes(domain)) return null
  const allowed = domain.length < 8 ? 1 : 2
  const nearest = COMMON.map((common) => ({ common, slips: slipsBetween(domain, common, allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((one, other) => one.slips - other.slips)
    .at(0)
  return nearest ? `${email.slice(0, at)}@${nearest.common}` : null
}

/** How many letters are missing, added, changed or swapped with their neighbour. More than `most` are not counted to the end. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || lettersOnlyIn(one, other) > most)
    return Infinity
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      rows[row][column] = Math.min(
        rows[row - 1][column] + 1,
        rows[row][column - 1] + 1,
        rows[row - 1][column - 1] + (same ? 0 : 1),
        swapped ? rows[row - 2][column - 2] + 1 : Infinity
      )
    }
    if (row > 1 && rows.slice(-2).every((counts) => Math.min(...counts) > most)) return Infinity
  }
  return rows[one.length][other.length]
}

/** How many letters of one the other has nowhere. Each of them is a slip at least, and they are soon counted. */
function lettersOnlyIn(one: string, other: string): number {
  let count = 0
  for (const letter of one) if (!other.includes(letter)) count += 1
  return count
}
