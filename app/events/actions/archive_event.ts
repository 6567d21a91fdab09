import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { heldDays } from '#app/events/day_values'
import { occasionOf } from '#app/events/occasion'
import Event from '#app/events/models/event'

interface Archiving {
  eventId: number
  actor: Actor
}

/**
 * Puts an event away: one that is over or called off stays readable for everyone, a draft is discarded and nobody ever
 * sees it. Nothing is deleted.
 */
export function archiveEvent({
  eventId,
  actor,
}: Archiving): Promise<Result<null, { reason: 'still_to_come' | 'already_archived' }>> {
  return transaction(async (trx) => {
    const event = await Event.query({ client: trx }).where('id', eventId).forUpdate().firstOrFail()
    if (event.status === 'archived') return refuse('already_archived')
    const now = clock.now()
    if (event.status === 'published' || event.status === 'postponed') {
      const days = await heldDays(eventId, trx)
      if (days.length === 0 || days.some((day) => day.endsAt > now)) return refuse('still_to_come')
    }
    const from = event.status
    event.merge({ status: 'archived', revision: event.revision + 1, updatedAt: now })
    await event.save()
    const occasion = occasionOf(event, actor, { from, revision: event.revision })
    await record(trx, 'event.archived', { eventId }, occasion)
    return done(null)
  })
}
