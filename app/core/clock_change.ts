import { DateTime } from 'luxon'
import { instantsOf, isZone } from '#app/core/local_time'

/** The wall times (`02:00` to `03:00`) that a zone's clocks skip or show twice on one date. */
export interface ClockChange {
  kind: 'skipped' | 'repeated'
  from: string
  to: string
}

/**
 * Why a wall time is no single moment: the clocks skip it, or show it twice. Null where it is one, and where date,
 * time or zone are none.
 * @param date `2027-03-28` @param time `02:30` @param zone an IANA name
 */
export function clockChangeAt(date: string, time: string, zone: string): ClockChange | null {
  const wall = DateTime.fromISO(`${date}T${time}`, { zone: 'utc' })
  if (!wall.isValid || !isZone(zone) || instantsOf(date, time, zone).length === 1) return null
  const change = transition(wall.minus({ hours: 24 }), wall.plus({ hours: 24 }), zone)
  const [before, after] = [-1, 0].map((seconds) => change.plus({ seconds }).setZone(zone).offset)
  const clocks = [before, after].map((offset) => change.plus({ minutes: offset }).toFormat('HH:mm'))
  const [from, to] = after > before ? clocks : clocks.reverse()
  return { kind: after > before ? 'skipped' : 'repeated', from, to }
}

/** The first second of the new offset between two moments. */
function transition(start: DateTime, end: DateTime, zone: string): DateTime {
  const offsetAt = (seconds: number) => DateTime.fromSeconds(seconds, { zone }).offset
  let [early, late] = [start.toUnixInteger(), end.toUnixInteger()]
  const before = offsetAt(early)
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (offsetAt(middle) === before) early = middle
    else late = middle
  }
  return DateTime.fromSeconds(late, { zone: 'utc' })
}
