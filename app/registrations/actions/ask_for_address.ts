import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { newToken } from '#app/core/tokens'
import { mendAddress, normaliseAddress } from '#app/people/email_address'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { addressUntil } from '#app/registrations/deadlines'
import { mayHaveOtherAddress } from '#app/registrations/registration_state'
import Registration from '#app/registrations/models/registration'
import { registrationTerms } from '#app/registrations/queries/registration_terms'

/**
 * Notes another address for a registration and has a link sent there. Until somebody confirms by it the old one stands;
 * a later wish takes the place of an earlier one. What that address may be registered for is asked of nobody.
 */
export function askForAddress(
  { id, eventId }: { id: number; eventId: number },
  typed: string,
  actor: Actor
): Promise<Result<void, { reason: 'ended' | 'same' }>> {
  return transaction(async (trx) => {
    const terms = await registrationTerms(eventId, trx)
    const registration = await Registration.query({ client: trx })
      .where('id', id)
      .forUpdate()
      .firstOrFail()
    const now = clock.now()
    if (!mayHaveOtherAddress(registration, terms, now)) return refuse('ended')
    const { email } = registration
    if (email !== null && normaliseAddress(email) === normaliseAddress(typed)) return refuse('same')

    const { hash, encrypted } = newToken()
    await trx
      .from('address_changes')
      .where('registration_id', id)
      .whereNull('confirmed_at')
      .delete()
    await trx.table('address_changes').insert({
      registration_id: id,
      email: mendAddress(typed),
      token_hash: hash,
      token_encrypted: encrypted,
      expires_at: toSql(addressUntil(now)),
      created_at: toSql(now),
    })
    await recordRegistration(trx, 'registration.address_asked', registration, actor)
    return done(undefined)
  })
}
