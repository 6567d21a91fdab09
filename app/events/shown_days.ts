import type { DayStatus } from '#app/events/models/day'
import type { EventStatus } from '#app/events/models/event'

/** The days that say when an event is: those that were not called off. Of one that is off, all: when it would have been. */
export function shownDays<Day extends { status: DayStatus }>(
  eventStatus: EventStatus,
  days: Day[]
): Day[] {
  return eventStatus === 'cancelled' ? days : days.filter(({ status }) => status !== 'cancelled')
}

/** The same as a condition of SQL, where `days` stands beside `events`. */
export const SHOWN_DAYS = `(days.status <> 'cancelled' or events.status = 'cancelled' or events.cancelled_at is not null)`
