/** What a browser sent, before anybody looked at it. */
export type Body = Record<string, unknown>

/** The text of a field; whatever is no text is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The ticked values of a list; a single one may come as itself. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return entries(value).filter((item) => typeof item === 'string')
}

/** A group of fields, such as the texts in one language. */
export function group(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {}
}

/** Rows of a form, no more than `most`. A form's reader makes an object of a long or gappy list. */
export function rows(value: unknown, most: number): Body[] {
  return entries(value).map(group).slice(0, most)
}

function entries(value: unknown): unknown[] {
  return Array.isArray(value) ? value : Object.values(group(value))
}

/** A typed form for its rules: a field left empty is null, wherever it stands. */
export function emptyToNull(value: unknown): unknown {
  if (value === '') return null
  if (Array.isArray(value)) return value.map(emptyToNull)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, emptyToNull(item)]))
}
