import type { Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import Event from '#app/events/models/event'

/** Why an event can't be changed now: it is over for good, or somebody changed it since its editor looked. */
export type NotEditable = { reason: 'closed' } | { reason: 'stale'; revision: number }

const OPEN_TO_CHANGE = ['draft', 'published', 'postponed']

/** Whether anything about an event can still be changed. */
export function isOpenToChange({ status }: Pick<Event, 'status'>): boolean {
  return OPEN_TO_CHANGE.includes(status)
}

/**
 * Takes the event as it is, whatever its status: others who change it wait. Comes first in a transaction. Whoever
 * registers does not wait, since a registration only needs the event's key.
 */
export function holdEvent(trx: Trx, eventId: number): Promise<Event> {
  const lock = Event.query({ client: trx }).where('id', eventId)
  lock.knexQuery.forNoKeyUpdate()
  return lock.firstOrFail()
}

/** Takes the event for one change, as long as it can be changed. */
export async function lockEvent(
  trx: Trx,
  eventId: number,
  revision?: number
): Promise<Result<Event, NotEditable>> {
  const event = await holdEvent(trx, eventId)
  if (!isOpenToChange(event)) return refuse('closed')
  if (revision !== undefined && revision !== event.revision) {
    return refuse('stale', { revision: event.revision })
  }
  return done(event)
}
