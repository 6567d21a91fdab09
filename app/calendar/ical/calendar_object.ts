import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { fold } from '#app/calendar/ical/fold'
import { vtimezone } from '#app/calendar/ical/vtimezone'

const PRODUCT = '-//Sabor//Sabor//EN'

/**
 * A whole VCALENDAR (RFC 5545, 3.4) from unfolded lines, in the one order every client reads: calendar properties,
 * a VTIMEZONE for each zone the days use, the events. The same values always give the same bytes (UTF-8, CRLF).
 */
export function calendarObject(
  properties: string[],
  days: CalendarDay[],
  events: string[][]
): Buffer {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    ...properties,
    ...timezones(days),
    ...events.flat(),
    'END:VCALENDAR',
  ]
  return Buffer.from(lines.map(fold).join(''))
}

/** A calendar needs a component (RFC 5545, 3.6): one without days carries the plainest time zone. */
function timezones(days: CalendarDay[]): string[] {
  if (days.length === 0) return vtimezone('Etc/UTC', 1970, 1970)
  const years = days.flatMap((day) => [day.startsAt.year, day.endsAt.year])
  const zones = new Set(days.map((day) => day.zone))
  zones.delete('UTC')
  return [...zones]
    .sort()
    .flatMap((zone) => vtimezone(zone, Math.min(...years), Math.max(...years)))
}
