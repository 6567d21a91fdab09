import { column } from '@adonisjs/lucid/orm'
import { DateTime } from 'luxon'

/** An instant as both databases store and compare it: UTC, without a zone written. For values and where-clauses. */
export function toSql(moment: DateTime): string {
  return moment
    .toJSDate()
    .toISOString()
    .slice(0, 'yyyy-MM-ddTHH:mm:ss.SSS'.length)
    .replace('T', ' ')
}

/** A stored instant (a string from SQLite, a `Date` from PostgreSQL) as a UTC DateTime. */
export function fromSql(value: string | Date | number): DateTime<true> {
  const moment =
    value instanceof Date
      ? DateTime.fromJSDate(value, { zone: 'utc' })
      : typeof value === 'number'
        ? DateTime.fromMillis(value, { zone: 'utc' })
        : DateTime.fromSQL(value, { zone: 'utc' })
  if (!moment.isValid) throw new Error(`not an instant: ${value}`)
  return moment as DateTime<true>
}

/**
 * The column of an instant. Lucid writes a DateTime as wall clock in its own zone, which SQLite keeps
 * without the zone; this one always writes and reads UTC.
 */
export function instant() {
  return column.dateTime({
    prepare: (value: DateTime | null | undefined) => (value ? toSql(value) : value),
    consume: (value: string | Date | null) =>
      value === null || value === undefined ? null : fromSql(value),
  })
}

/** The column of a yes or no: SQLite keeps 0 and 1. */
export function flag() {
  return column({
    consume: (value: boolean | number | null) => (value === null ? null : Boolean(value)),
  })
}

/** The column of a value kept as JSON text on both databases. */
export function json() {
  return column({
    prepare: (value: unknown) =>
      value === undefined || value === null ? null : JSON.stringify(value),
    consume: (value: string | null) => (value === null ? null : JSON.parse(value)),
  })
}
