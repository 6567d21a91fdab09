import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { standsAsSeen, type Seen } from '#app/core/forms/three_way'
import { done, refuse, type Result } from '#app/core/result'
import { answersForm } from '#app/questions/answers_form'
import { keepAnswers, type Answering } from '#app/questions/keep_answers'
import { readAnswers } from '#app/questions/read_answers'
import { recordRegistration } from '#app/registrations/actions/record_registration'

/**
 * An organiser writes down what somebody told them, whenever that is.
 * @param seen the answers that stood in the form when it was opened
 */
export function changeAnswers(
  registration: { id: number; eventId: number },
  answering: Answering,
  actor: Actor,
  seen: Seen
): Promise<Result<void, { reason: 'stale' }>> {
  return transaction(async (trx) => {
    const { id } = registration
    await trx.from('registrations').where('id', id).forUpdate().select('id')
    const standing = answersForm(answering.questions, await readAnswers(trx, id))
    if (!standsAsSeen(seen, standing)) return refuse('stale')
    const changed = await keepAnswers(trx, { registrationId: id }, answering)
    if (changed.length === 0) return done(undefined)
    await trx
      .from('registrations')
      .where('id', id)
      .update({ updated_at: toSql(clock.now()) })
    await recordRegistration(trx, 'registration.answers_changed', registration, actor, ['answers'])
    return done(undefined)
  })
}
