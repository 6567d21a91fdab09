import { record, type Actor } from '#app/activity/record'
import { done, type Result } from '#app/core/result'
import { closeFile } from '#app/files/write_file'
import { isShownElsewhere } from '#app/library/is_shown_elsewhere'
import { outcomeOccasion } from '#app/library/occasion'
import { underOutcome, type OutcomeRefusal } from '#app/library/under_outcome'

/** Takes a document or photo away, out of reach for everybody. */
export function removeOutcomeFile(
  eventId: number,
  id: number,
  actor: Actor
): Promise<Result<null, OutcomeRefusal>> {
  return underOutcome('outcome_files', { eventId, id }, async (trx, file) => {
    const isShared = await isShownElsewhere(trx, { id, file_id: file.file_id })
    await trx.from('outcome_file_translations').where('outcome_file_id', id).delete()
    await trx.from('outcome_files').where('id', id).delete()
    if (!isShared) await closeFile(trx, file.file_id)
    const subject = { type: 'outcome_file', id }
    const occasion = outcomeOccasion(eventId, actor, subject, { kind: file.kind })
    await record(trx, 'outcome_file.removed', { eventId }, occasion)
    return done(null)
  })
}
