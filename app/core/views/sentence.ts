import { edgeGlobals } from 'edge.js'

type Say = (key: string, facts: Record<string, unknown>) => string

/** Words with the language they are in, where it is known. */
interface Words {
  text: string
  lang?: string | null
}

export type Markup = ReturnType<typeof edgeGlobals.html.safe>

/** Words among others: those that may be in another language, and markup that is ready. */
type Part = Words | string | Markup | false | null | undefined

const { escape, safe } = edgeGlobals.html
const PLACE = /\uE000(\d+)\uE001/

/**
 * What is said around parts that may be in another language than it: each gets a `span` with its own `lang`.
 * Everything is escaped.
 * @param say gets what stands for each part
 */
export function around(parts: Part[], say: (places: string[]) => string): Markup {
  const pieces = say(parts.map((_, index) => `\uE000${index}\uE001`)).split(PLACE)
  return safe(
    pieces
      .map((piece, index) => (index % 2 ? markup(parts[Number(piece)]) : escape(piece)))
      .join('')
  )
}

/**
 * A sentence of the catalogue around names.
 * @param say the page's `t`
 */
export function sentence(say: Say, key: string, names: Record<string, Part>) {
  const keys = Object.keys(names)
  return around(Object.values(names), (places) =>
    say(key, Object.fromEntries(keys.map((name, index) => [name, places[index]])))
  )
}

/** What there is of the parts, one after another. */
export function joined(parts: Part[], separator: string) {
  return around(parts.filter(Boolean), (places) => places.join(separator))
}

/** Phrases as sentences one after another; one that ends in a full stop of its own ("2027 г.") gets no second. */
export function sentences(phrases: (string | null | undefined)[]): string {
  return phrases
    .filter((phrase) => phrase)
    .reduce<string>((all, phrase) => all + (/[.!?…]$/.test(all) ? ' ' : '. ') + phrase, '')
    .replace(/^\. /, '')
}

function markup(part: Part): string {
  if (!part) return ''
  if (typeof part === 'string' || !('text' in part)) return escape(part)
  const text = escape(part.text)
  return part.lang ? `<span lang="${escape(part.lang)}">${text}</span>` : text
}
