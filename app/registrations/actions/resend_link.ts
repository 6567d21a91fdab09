import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { isOnItsWay } from '#app/registrations/code'
import Registration from '#app/registrations/models/registration'
import { codeColumns } from '#app/registrations/secrets'

type Refusal = { reason: 'ended' } | { reason: 'no_address' } | { reason: 'on_its_way' }

/**
 * Has the link to the own page sent again, with a fresh code.
 * @param patiently whether a letter of a moment ago is waited for, so that pressing twice fills nobody's mailbox
 */
export function resendLink(
  id: number,
  actor: Actor,
  { patiently = false } = {}
): Promise<Result<void, Refusal>> {
  return transaction(async (trx) => {
    const registration = await Registration.query({ client: trx })
      .where('id', id)
      .forUpdate()
      .firstOrFail()
    const now = clock.now()
    const { codeExpiresAt } = registration
    if (!registration.isActive) return refuse('ended')
    if (!registration.email) return refuse('no_address')
    if (patiently && codeExpiresAt && isOnItsWay(codeExpiresAt, now)) return refuse('on_its_way')
    await trx.from('registrations').where('id', id).update(codeColumns(registration.tokenHash, now))
    await recordRegistration(trx, 'registration.resent', registration, actor)
    return done(undefined)
  })
}
