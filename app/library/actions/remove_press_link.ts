import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockOutcomes, type OutcomesClosed } from '#app/library/lock_outcomes'
import { outcomeOccasion } from '#app/library/occasion'

export function removePressLink(
  eventId: number,
  id: number,
  actor: Actor
): Promise<Result<null, OutcomesClosed | { reason: 'gone' }>> {
  return transaction(async (trx) => {
    const locked = await lockOutcomes(trx, eventId)
    if (!locked.ok) return locked
    const link = await trx.from('press_links').where({ id, event_id: eventId }).first()
    if (!link) return refuse('gone')
    await trx.from('press_links').where('id', id).delete()
    const { title, outlet } = link
    await record(
      trx,
      'press_link.removed',
      { eventId },
      outcomeOccasion(eventId, actor, { type: 'press_link', id }, { title, outlet })
    )
    return done(null)
  })
}
