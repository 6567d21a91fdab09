import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { closeFile } from '#app/files/write_file'
import { isShownElsewhere } from '#app/library/is_shown_elsewhere'
import { lockOutcomes, type OutcomesClosed } from '#app/library/lock_outcomes'
import { outcomeOccasion } from '#app/library/occasion'

/** Takes a document or photo away, out of reach for everybody. */
export function removeOutcomeFile(
  eventId: number,
  id: number,
  actor: Actor
): Promise<Result<null, OutcomesClosed | { reason: 'gone' }>> {
  return transaction(async (trx) => {
    const locked = await lockOutcomes(trx, eventId)
    if (!locked.ok) return locked
    const file = await trx.from('outcome_files').where({ id, event_id: eventId }).first()
    if (!file) return refuse('gone')
    const isShared = await isShownElsewhere(trx, file)
    await trx.from('outcome_file_translations').where('outcome_file_id', id).delete()
    await trx.from('outcome_files').where('id', id).delete()
    if (!isShared) await closeFile(trx, file.file_id)
    await record(
      trx,
      'outcome_file.removed',
      { eventId },
      outcomeOccasion(eventId, actor, { type: 'outcome_file', id }, { kind: file.kind })
    )
    return done(null)
  })
}
