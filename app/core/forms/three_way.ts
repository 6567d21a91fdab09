import { hashToken } from '#app/core/tokens'

/** A form's values as its fields hold them: text, lists of text, groups of these, and rows that know their `id`. */
export type FormValues = { [name: string]: FormValue }
export type FormValue = string | string[] | FormValues | Row[]
type Row = FormValues & { id?: string }

/** What somebody saw when they opened a form: a fingerprint of each field and row, by its path. */
export type Seen = Record<string, string>

export interface Merged<Values extends FormValues> {
  values: Values
  /** Paths that others changed since: `texts.bg.title`, `days.#12`. */
  theirs: string[]
  /** Those of them that this editor changed too, or took away, with what the others wrote. This editor's stand. */
  conflicts: Record<string, FormValue | null>
}

const FINGERPRINT = 10

/** Fingerprints of a form's values, to ride in it as a hidden field. */
export function seenOf(values: FormValues): Seen {
  return Object.fromEntries([...leaves(values)].map(([path, leaf]) => [path, fingerprint(leaf)]))
}

/** The hidden field as it comes back; nothing sensible is nothing seen. */
export function readSeen(field: unknown): Seen {
  try {
    const seen: unknown = JSON.parse(String(field))
    return typeof seen === 'object' && seen !== null ? (seen as Seen) : {}
  } catch {
    return {}
  }
}

/** Whether a form would still be opened as it was seen. What was not on it then must be empty. */
export function standsAsSeen(seen: Seen, current: FormValues): boolean {
  return [...leaves(current)].every(([path, leaf]) =>
    path in seen ? fingerprint(leaf) === seen[path] : leaf.length === 0
  )
}

/**
 * Brings together what an editor typed and what others wrote since the form was opened: each side's changes stay, and
 * where both changed the same, the editor's stand and are named.
 */
export function mergeEdits<Values extends FormValues>(
  seen: Seen,
  typed: Values,
  current: Values
): Merged<Values> {
  const theirs: string[] = []
  const conflicts: Record<string, FormValue | null> = {}

  /** Which of the two stands; also notes what happened at this path. */
  function decide<V extends FormValue>(path: string, mine: V, now: V): V {
    if (fingerprint(now) === seen[path]) return mine
    theirs.push(path)
    if (fingerprint(mine) === seen[path]) return now
    if (fingerprint(mine) !== fingerprint(now)) conflicts[path] = now
    return mine
  }

  function mergeRows(path: string, mine: Row[], now: Row[]): Row[] {
    const kept = mine.flatMap((row) => {
      const standing = now.find(({ id }) => id && id === row.id)
      if (standing) return [decide(`${path}.#${row.id}`, row, standing)]
      if (!row.id) return [row]
      theirs.push(`${path}.#${row.id}`)
      if (fingerprint(row) === seen[`${path}.#${row.id}`]) return []
      conflicts[`${path}.#${row.id}`] = null
      return [{ ...row, id: '' }]
    })
    const added = now.filter((row) => {
      const rowPath = `${path}.#${row.id}`
      if (mine.some(({ id }) => id === row.id)) return false
      if (fingerprint(row) === seen[rowPath]) return false
      theirs.push(rowPath)
      if (rowPath in seen) conflicts[rowPath] = row
      return true
    })
    return [...kept, ...added]
  }

  function merge<V extends FormValue>(path: string, mine: V, now: V): V {
    if (isRows(mine) || isRows(now)) return mergeRows(path, mine as Row[], now as Row[]) as V
    if (!isGroup(now)) return decide(path, mine, now)
    const names = Object.keys(now)
    return Object.fromEntries(
      names.map((name) => [
        name,
        merge([path, name].filter(Boolean).join('.'), (mine as FormValues)[name], now[name]),
      ])
    ) as V
  }

  return { values: merge('', typed, current), theirs, conflicts }
}

function leaves(value: FormValue, path = ''): Map<string, FormValue> {
  if (isRows(value)) return new Map(value.map((row) => [`${path}.#${row.id}`, row]))
  if (!isGroup(value)) return new Map([[path, value]])
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [
      ...leaves(inner, [path, name].filter(Boolean).join('.')),
    ])
  )
}

function isGroup(value: FormValue): value is FormValues {
  return typeof value === 'object' && !Array.isArray(value)
}

function isRows(value: FormValue): value is Row[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object'
}

function fingerprint(value: FormValue): string {
  return hashToken(JSON.stringify(sorted(value))).slice(0, FINGERPRINT)
}

/** The same value in the same order, however the browser sent it. Lists of ticked boxes have no order. */
function sorted(value: FormValue): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim()
  if (Array.isArray(value)) {
    const items = (value as FormValue[]).map(sorted)
    return isRows(value) ? items : items.sort()
  }
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)])
}
