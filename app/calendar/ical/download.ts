import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { calendarObject } from '#app/calendar/ical/calendar_object'
import { eventLines } from '#app/calendar/ical/event_lines'

/** "Add to calendar": the days as a file to open once, without METHOD, so that several days may stand in it. */
export function download(days: CalendarDay[]): Buffer {
  return calendarObject(
    [],
    days,
    days.map((day) => eventLines(day))
  )
}
