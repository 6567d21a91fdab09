import type { Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import Event from '#app/events/models/event'

/** Why nothing can be written about what came of an event: nobody outside knows of it yet, or it was put away. */
export type OutcomesClosed = { reason: 'closed' }

/** Whether what came of an event can be written down: it was published, and is not archived. */
export function takesOutcomes({ status }: Pick<Event, 'status'>): boolean {
  return status !== 'draft' && status !== 'archived'
}

/** Takes what came of an event for one change. Comes first in a transaction. */
export async function lockOutcomes(
  trx: Trx,
  eventId: number
): Promise<Result<Event, OutcomesClosed>> {
  const lock = Event.query({ client: trx }).where('id', eventId)
  lock.knexQuery.forNoKeyUpdate()
  const event = await lock.firstOrFail()
  return takesOutcomes(event) ? done(event) : refuse('closed')
}
