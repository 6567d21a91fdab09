import type { EventStatus } from '#app/events/models/event'

/** What an event is to its readers: one that was called off stays so when it is put away. */
export function lastingStatus(event: { status: EventStatus; cancelledAt: unknown }): EventStatus {
  return event.status === 'archived' && event.cancelledAt ? 'cancelled' : event.status
}
