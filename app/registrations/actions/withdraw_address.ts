import type { Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { recordRegistration } from '#app/registrations/actions/record_registration'

/** The address that was not confirmed is not to come: its link opens nothing more. */
export function withdrawAddress(
  registration: { id: number; eventId: number },
  actor: Actor
): Promise<void> {
  return transaction(async (trx) => {
    const open = trx.from('address_changes').where('registration_id', registration.id)
    const gone = await open.whereNull('confirmed_at').delete()
    if (Number(gone) === 0) return
    await recordRegistration(trx, 'registration.address_withdrawn', registration, actor)
  })
}
