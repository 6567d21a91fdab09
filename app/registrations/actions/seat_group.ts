import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { idsOf, type Group } from '#app/registrations/group'
import type { Hold } from '#app/registrations/hold'

/**
 * A group whose seats are counted already has them for good. What they changed while they waited is still the
 * organiser's to look at, and they are pending until then.
 */
export async function seatGroup(
  { trx, terms }: Pick<Hold, 'trx' | 'terms'>,
  group: Group,
  actor: Actor
) {
  const registrations = () => trx.from('registrations').whereIn('id', idsOf(group))
  const changed = await registrations().whereNotNull('before_change').select('id').first()
  const status = changed ? ('pending' as const) : ('confirmed' as const)
  await registrations().update({
    status,
    holds_seat: true,
    hold_until: null,
    queued_at: null,
    updated_at: toSql(clock.now()),
  })
  await recordGroup(trx, `registration.${status}`, group, terms.eventId, actor)
  return status
}
