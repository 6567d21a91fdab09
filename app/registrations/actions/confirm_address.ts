import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { copyTypedName } from '#app/people/actions/copy_typed_name'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import type { Locked } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import { waitForDays } from '#app/registrations/waited_days'

/** The mailbox is known to be the person's: an unconfirmed registration gets its place, or its position; null where there is neither. */
export async function confirmAddress(
  { trx, places, registration, terms }: Locked,
  needsApproval = terms.policy === 'approval'
): Promise<Settled['status'] | null> {
  const { id, eventId, personId } = registration
  const now = clock.now()
  const group = await groupOf(trx, id)
  const settled = settle(places, group.choices, registration, needsApproval, now, group)
  if (!settled) return null
  const { status, choices, columns } = settled
  if (!registration.holdsSeat) await waitForDays(trx, group, choices, now)
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({ ...columns, email_confirmed_at: columns.updated_at, code_hash: null })
  await copyTypedName(trx, personId, {
    name: registration.name,
    nameLocale: registration.nameLocale,
    email: registration.email,
  })
  await recordGroup(trx, `registration.${status}`, group, eventId, PARTICIPANT)
  return status
}
