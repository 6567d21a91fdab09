import { DateTime, type Zone } from 'luxon'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE

/** A change of a zone's clock: the instant in ms, and the offsets from UTC in minutes before and after it. */
export type Transition = { at: number; from: number; to: number }

/** All clock changes of a zone from the start of one year to the end of another, in order; they lie weeks apart. */
export function transitionsOf(zone: Zone, firstYear: number, lastYear: number): Transition[] {
  const end = DateTime.utc(lastYear + 1).toMillis()
  const found: Transition[] = []
  for (let week = DateTime.utc(firstYear).toMillis(); week < end; week += WEEK) {
    const from = zone.offset(week)
    const to = zone.offset(week + WEEK)
    if (from !== to) found.push({ at: instantOfChange(zone, week, week + WEEK), from, to })
  }
  return found
}

/** The clock's reading at the change, by the old offset: how DTSTART of an observance is written. */
export function wallTimeBefore({ at, from }: Transition): DateTime {
  return DateTime.fromMillis(at + from * MINUTE, { zone: 'utc' })
}

/** The first minute of the new offset, between an instant of the old one and an instant of the new one. */
function instantOfChange(zone: Zone, before: number, after: number): number {
  const old = zone.offset(before)
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
    if (zone.offset(middle) === old) before = middle
    else after = middle
  }
  return after
}
