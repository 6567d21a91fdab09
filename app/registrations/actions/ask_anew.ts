import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Locked } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import { isChange } from '#app/registrations/registration_state'

/**
 * The organiser had said yes to words that nobody proved; whoever proved their mailbox says others. They wait for a yes
 * of their own, with the seat that is held: a no ends the registration, and nothing of what a stranger typed comes back.
 * Who waits in line leaves it until then, and comes back to where they stood.
 */
export async function askAnew({ trx, places, registration }: Locked) {
  await registration.refresh()
  if (!isChange(registration)) return
  const { id, status } = registration
  const group = await groupOf(trx, id)
  if (status === 'waitlisted') places.leaveQueue(group.choices, group)
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({
      status: 'pending',
      hold_until: null,
      before_change: null,
      updated_at: toSql(clock.now()),
    })
}
