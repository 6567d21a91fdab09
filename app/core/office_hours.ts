import type { DateTime } from 'luxon'

const OPENS = 8
const CLOSES = 20
const SATURDAY = 6

/**
 * The moment by which so many office hours have passed: Monday to Friday, 8:00 to 20:00 by the clocks of a zone.
 * Whoever is given 24 of them on a Friday evening has until Tuesday.
 * @param hours whole or not
 */
export function afterOfficeHours(from: DateTime, hours: number, zone: string): DateTime {
  let moment: DateTime = from.setZone(zone)
  let left = hours
  for (;;) {
    moment = officeTimeFrom(moment)
    const closing = moment.set({ hour: CLOSES, minute: 0, second: 0, millisecond: 0 })
    const today = closing.diff(moment, 'hours').hours
    if (left <= today) return moment.plus({ hours: left }).toUTC()
    left -= today
    moment = closing
  }
}

/** The same moment if offices are open, else the next opening. */
function officeTimeFrom(moment: DateTime): DateTime {
  const opening = moment.set({ hour: OPENS, minute: 0, second: 0, millisecond: 0 })
  if (moment.weekday >= SATURDAY || moment.hour >= CLOSES) {
    return officeTimeFrom(opening.plus({ days: 1 }))
  }
  return moment < opening ? opening : moment
}
