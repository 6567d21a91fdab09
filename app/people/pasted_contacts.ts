import vine from '@vinejs/vine'
import { parse } from 'csv-parse/sync'
import { nameKey } from '#app/core/languages/search_key'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { Identity } from '#app/people/actions/find_or_make_person'
import { normaliseAddress } from '#app/people/email_address'
import { nameLocale } from '#app/people/name_locale'

const LONGEST_NAME = 200
const LONGEST_ADDRESS = 254

/** A line of a pasted list that cannot be taken. */
export interface LineProblem {
  line: number
  reason:
    | 'no_name'
    | 'no_email'
    | 'bad_email'
    | 'too_long'
    | 'repeated'
    | 'unreadable'
    | 'too_many'
    | 'invited'
    | 'registered'
    | 'opted_out'
  /** Of one that is repeated: where it stands first. */
  first?: number
  /** Of too many: how many may come at once. */
  most?: number
}

/** Somebody as a line names them. */
export interface PastedContact extends Identity {
  email: string
  /** The language that stands in a cell of its own: `bg`, `sr-Latn`. */
  locale: Locale | null
  line: number
}

interface Expected {
  most?: number
  /** An address alone is enough. */
  nameless?: boolean
}

interface Line {
  line: number
  cells: string[]
}

/** How people head such a list, in the languages of the interface. */
const HEADING =
  /^(e-?mail|имејл|имейл|име(на)?( и (презиме|фамилия))?|ime( i prezime)?|(full )?name|nume(le)?|adresa?|адреса?)$/i

/**
 * Names and addresses as somebody pasted them, one person a line, in either order, between commas, semicolons or tabs.
 * Every line that cannot be taken is named; whether to take the rest is the caller's to say.
 */
export function pastedContacts(
  text: string,
  page: Locale,
  { most = 2000, nameless = false }: Expected = {}
): { people: PastedContact[]; problems: LineProblem[] } {
  const lines = linesOf(text)
  if (lines === null) return { people: [], problems: [{ line: 1, reason: 'unreadable' }] }
  if (lines.length > most) {
    return { people: [], problems: [{ line: most + 1, reason: 'too_many', most }] }
  }
  const seen = new Map<string, number>()
  const people: PastedContact[] = []
  const problems: LineProblem[] = []
  for (const { line, cells } of lines) {
    const email = cells.find((cell) => cell.includes('@')) ?? ''
    const language = cells.map(languageOf).find((locale) => locale !== null) ?? null
    const others = cells.filter((cell) => cell !== email && languageOf(cell) === null)
    const name = others.find(Boolean) ?? ''
    const reason = problemOf(name, email, nameless)
    const key = `${normaliseAddress(email)} ${nameKey(name)}`
    const first = seen.get(key)
    if (reason) problems.push({ line, reason })
    else if (first !== undefined) problems.push({ line, reason: 'repeated', first })
    else {
      seen.set(key, line)
      const nameIn = nameLocale(name, null, language ?? page)
      people.push({ name, email, nameLocale: nameIn, locale: language, line })
    }
  }
  return { people, problems }
}

/** A language as the addresses of pages name it; plain Serbian is in Latin letters. */
function languageOf(cell: string): Locale | null {
  const said = cell.trim().toLowerCase()
  if (said === 'sr') return 'sr-Latn'
  return LOCALES.find((locale) => locale.toLowerCase() === said) ?? null
}

function problemOf(name: string, email: string, nameless: boolean): LineProblem['reason'] | null {
  if (email === '') return 'no_email'
  if (name === '' && !nameless) return 'no_name'
  if (name.length > LONGEST_NAME || email.length > LONGEST_ADDRESS) return 'too_long'
  return vine.helpers.isEmail(email) ? null : 'bad_email'
}

/** The cells of each line that holds anything; null where quotes stand so that nobody can tell. */
function linesOf(text: string): Line[] | null {
  try {
    // The types of the library do not follow its option `info`.
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const lines = records
      .map(({ record, info }) => ({ line: info.lines, cells: record.flatMap(cellsOf) }))
      .filter(({ cells }) => cells.some(Boolean))
    const [first] = lines
    return first?.cells.every((cell) => HEADING.test(cell)) ? lines.slice(1) : lines
  } catch {
    return null
  }
}

/** A cell may be a whole recipient as mail programs write it: `Ana Anić <ana@example.org>`. */
function cellsOf(cell: string): string[] {
  const [, name, address] = /^(.*)<([^<>]+@[^<>]+)>$/.exec(cell.trim()) ?? []
  return address ? [name.trim(), address.trim()] : [cell.trim()]
}

/** What stands between the cells: of the three, the one that most lines have. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/)
  const count = (sign: string) => lines.filter((line) => line.includes(sign)).length
  return ['\t', ';', ','].toSorted((one, other) => count(other) - count(one))[0]
}
