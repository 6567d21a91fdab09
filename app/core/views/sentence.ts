import { edgeGlobals } from 'edge.js'
import type { Text } from '#app/core/languages/content'

type Say = (key: string, facts: Record<string, unknown>) => string

const { escape, safe } = edgeGlobals.html
const PLACE = /\uE000(\d+)\uE001/

/**
 * A sentence of the catalogue around names that may be in another language than it: each name gets a `span`
 * with its own `lang`. Everything is escaped.
 * @param say the page's `t`
 */
export function sentence(say: Say, key: string, names: Record<string, Text | null | undefined>) {
  const given = Object.values(names)
  const places = Object.keys(names).map((name, index) => [name, `\uE000${index}\uE001`])
  const parts = say(key, Object.fromEntries(places)).split(PLACE)
  return safe(
    parts.map((part, index) => (index % 2 ? span(given[Number(part)]) : escape(part))).join('')
  )
}

/** Phrases as sentences one after another; one that ends in a full stop of its own ("2027 г.") gets no second. */
export function sentences(phrases: (string | null | undefined)[]): string {
  return phrases
    .filter((phrase) => phrase)
    .reduce<string>((all, phrase) => all + (/[.!?…]$/.test(all) ? ' ' : '. ') + phrase, '')
    .replace(/^\. /, '')
}

function span(name: Text | null | undefined): string {
  return name ? `<span lang="${name.lang}">${escape(name.text)}</span>` : ''
}
