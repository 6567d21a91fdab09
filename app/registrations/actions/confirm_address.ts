import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { copyTypedName } from '#app/people/actions/copy_typed_name'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { settle } from '#app/registrations/actions/settle'
import type { Locked } from '#app/registrations/actions/under_registration'
import { choicesOf } from '#app/registrations/choices'

/** The mailbox is known to be the person's: an unconfirmed registration gets its place, or its position. */
export async function confirmAddress({ trx, places, registration, terms }: Locked) {
  const { id, eventId, personId } = registration
  const now = clock.now()
  const choices = await choicesOf(trx, id)
  const { status, columns } = settle(
    places,
    choices,
    registration,
    terms.policy === 'approval',
    now
  )
  await trx
    .from('registrations')
    .where('id', id)
    .update({ ...columns, email_confirmed_at: columns.updated_at, code_hash: null })
  await copyTypedName(trx, personId, {
    name: registration.name,
    nameLocale: registration.nameLocale,
    email: registration.email,
  })
  await recordRegistration(trx, `registration.${status}`, { id, eventId }, PARTICIPANT)
  return status
}
