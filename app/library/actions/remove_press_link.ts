import { record, type Actor } from '#app/activity/record'
import { done, type Result } from '#app/core/result'
import { outcomeOccasion } from '#app/library/occasion'
import { underOutcome, type OutcomeRefusal } from '#app/library/under_outcome'

export function removePressLink(
  eventId: number,
  id: number,
  actor: Actor
): Promise<Result<null, OutcomeRefusal>> {
  return underOutcome('press_links', { eventId, id }, async (trx, { title, outlet }) => {
    await trx.from('press_links').where('id', id).delete()
    const subject = { type: 'press_link', id }
    const occasion = outcomeOccasion(eventId, actor, subject, { title, outlet })
    await record(trx, 'press_link.removed', { eventId }, occasion)
    return done(null)
  })
}
