import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { calendarObject } from '#app/calendar/ical/calendar_object'
import { eventLines, type Parties } from '#app/calendar/ical/event_lines'

export type Invitation = Parties & { method: 'REQUEST' | 'CANCEL'; day: CalendarDay }

/**
 * The message that puts one day into one person's calendar, moves it there, or takes it out (RFC 5546, 3.2.2 and
 * 3.2.5). A CANCEL of a day that takes place is for this person alone and says nothing about the day's status.
 */
export function invitation({ method, day, ...parties }: Invitation): Buffer {
  const shown = method === 'CANCEL' && day.status !== 'CANCELLED' ? { ...day, status: null } : day
  return calendarObject([`METHOD:${method}`], [shown], [eventLines(shown, parties)])
}
