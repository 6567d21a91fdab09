import { DateTime, IANAZone } from 'luxon'

/** Whether the time zone database knows this name, such as `Europe/Sofia`. */
export function isZone(zone: string): boolean {
  return zone.includes('/') && IANAZone.isValidZone(zone)
}

/**
 * The instants (UTC) at which the clocks of a zone show a date and time: one on almost every day, none in the
 * hour that spring skips, two in the hour that autumn repeats (the earlier first).
 * @param date `2027-03-12` @param time `09:30` @param zone an IANA name
 */
export function instantsOf(date: string, time: string, zone: string): DateTime<true>[] {
  const wall = DateTime.fromISO(`${date}T${time}`, { zone: 'utc' })
  if (!wall.isValid || !isZone(zone)) return []
  const offsets = [-24, 24].map((hours) => wall.plus({ hours }).setZone(zone).offset)
  return [...new Set(offsets)]
    .map((offset) => wall.minus({ minutes: offset }).setZone(zone))
    .filter((instant) => instant.toFormat('yyyy-MM-dd HH:mm') === wall.toFormat('yyyy-MM-dd HH:mm'))
    .map((instant) => instant.toUTC() as DateTime<true>)
    .sort((a, b) => a.toMillis() - b.toMillis())
}

/**
 * The instant (UTC) of a wall time; where the clocks show it twice, the earlier one.
 * @throws when the zone's clocks never show it; validate with `instantsOf` first.
 */
export function instantOf(date: string, time: string, zone: string): DateTime<true> {
  const [first] = instantsOf(date, time, zone)
  if (!first) throw new Error(`${date} ${time} does not exist in ${zone}`)
  return first
}
