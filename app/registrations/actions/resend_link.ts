import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import Registration from '#app/registrations/models/registration'
import { codeColumns } from '#app/registrations/secrets'

/** The organiser has the link to the own page sent again, with a fresh code. */
export function resendLink(
  id: number,
  actor: Actor
): Promise<Result<void, { reason: 'ended' } | { reason: 'no_address' }>> {
  return transaction(async (trx) => {
    const registration = await Registration.query({ client: trx })
      .where('id', id)
      .forUpdate()
      .firstOrFail()
    if (!registration.isActive) return refuse('ended')
    if (!registration.email) return refuse('no_address')
    await trx
      .from('registrations')
      .where('id', id)
      .update(codeColumns(registration.tokenHash, clock.now()))
    await recordRegistration(trx, 'registration.resent', registration, actor)
    return done(undefined)
  })
}
