import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { keepAnswers, type Answering } from '#app/questions/keep_answers'
import { recordRegistration } from '#app/registrations/actions/record_registration'

/** An organiser writes down what somebody told them, whenever that is. */
export function changeAnswers(
  registration: { id: number; eventId: number },
  answering: Answering,
  actor: Actor
): Promise<void> {
  return transaction(async (trx) => {
    const { id } = registration
    await trx.from('registrations').where('id', id).forUpdate().select('id')
    const changed = await keepAnswers(trx, { registrationId: id }, answering)
    if (changed.length === 0) return
    await trx
      .from('registrations')
      .where('id', id)
      .update({ updated_at: toSql(clock.now()) })
    await recordRegistration(trx, 'registration.answers_changed', registration, actor, ['answers'])
  })
}
