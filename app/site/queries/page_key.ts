import { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'

/** Where a page by key begins: after the entry of this moment and id. */
export interface PageKey {
  at: string
  id: number
}

/** A key as it stands in an address: `2027-03-12T10:00.45`. Null for whatever is none. */
export function readKey(value: unknown): PageKey | null {
  const match =
    typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\.(\d{1,9})$/.exec(value) : null
  if (!match) return null
  const moment = DateTime.fromISO(`${match[1]}T${match[2]}`, { zone: 'utc' })
  if (!moment.isValid || moment.year < 1) return null
  return { at: `${match[1]} ${match[2]}:00.000`, id: Number(match[3]) }
}

/** The key of an entry for an address. */
export function writeKey({ at, id }: { at: string | Date; id: number }): string {
  return `${fromSql(at).toFormat("yyyy-MM-dd'T'HH:mm")}.${id}`
}
