import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { heldDays } from '#app/events/day_values'
import { occasionOf } from '#app/events/occasion'
import Event, { type EventStatus } from '#app/events/models/event'

interface Unarchiving {
  eventId: number
  actor: Actor
}

/** Takes an event out of the archive: it is again what it was before. */
export function unarchiveEvent({
  eventId,
  actor,
}: Unarchiving): Promise<Result<null, { reason: 'not_archived' }>> {
  return transaction(async (trx) => {
    const event = await Event.query({ client: trx }).where('id', eventId).forUpdate().firstOrFail()
    if (event.status !== 'archived') return refuse('not_archived')
    const status = await formerStatus(trx, event)
    event.merge({ status, revision: event.revision + 1, updatedAt: clock.now() })
    await event.save()
    const occasion = occasionOf(event, actor, { to: status, revision: event.revision })
    await record(trx, 'event.unarchived', { eventId }, occasion)
    return done(null)
  })
}

/** What an archived event was follows from what it has: only drafts, what is over and what is off can be archived. */
async function formerStatus(trx: Trx, event: Event): Promise<EventStatus> {
  if (!event.publishedAt) return 'draft'
  if (event.cancelledAt) return 'cancelled'
  const days = await heldDays(event.id, trx)
  return days.length > 0 ? 'published' : 'postponed'
}
