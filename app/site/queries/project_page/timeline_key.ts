import { readKey, writeKey, type PageKey } from '#app/site/queries/page_key'

/** Where an entry of a project's timeline stands. What falls on one moment: milestones first, then by id. */
export interface TimelineKey extends PageKey {
  kind: 'milestone' | 'event'
}

/** What the reader of a project asked for: its whole page, or one side of today from an entry on. */
export interface TimelineWish {
  when: 'coming' | 'past'
  after: TimelineKey
}

const LETTERS = { m: 'milestone', e: 'event' } as const

/** The wish in an address, such as `?when=past&after=2027-03-12T10:00.e45`. Null where none is, or only nonsense. */
export function timelineWish({ when, after }: Record<string, unknown>): TimelineWish | null {
  const match = typeof after === 'string' ? /^(.{1,30})\.([me])(\d{1,9})$/.exec(after) : null
  const key = match && readKey(`${match[1]}.${match[3]}`)
  if (!key || (when !== 'coming' && when !== 'past')) return null
  return { when, after: { ...key, kind: LETTERS[match[2] as 'm' | 'e'] } }
}

/** The query string that `timelineWish` reads. */
export function wishQuery({ when, after }: TimelineWish): string {
  return `when=${when}&after=${writeKey(after).replace('.', `.${after.kind[0]}`)}`
}

/** The order of the timeline, the earliest first. */
export function compareKeys(one: TimelineKey, other: TimelineKey): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  if (one.kind !== other.kind) return one.kind === 'milestone' ? -1 : 1
  return one.id - other.id
}
