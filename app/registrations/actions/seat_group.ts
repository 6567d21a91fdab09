import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { idsOf, type Group } from '#app/registrations/group'
import type { Hold } from '#app/registrations/hold'

/** A group whose seats are counted already has them for good. */
export async function seatGroup(
  { trx, terms }: Pick<Hold, 'trx' | 'terms'>,
  group: Group,
  actor: Actor
) {
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({
      status: 'confirmed',
      holds_seat: true,
      hold_until: null,
      queued_at: null,
      updated_at: toSql(clock.now()),
    })
  await recordGroup(trx, 'registration.confirmed', group, terms.eventId, actor)
}
