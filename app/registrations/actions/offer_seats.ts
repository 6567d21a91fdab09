import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { seatGroup } from '#app/registrations/actions/seat_group'
import { offerUntil } from '#app/registrations/deadlines'
import { idsOf, type Group } from '#app/registrations/group'
import type { Hold } from '#app/registrations/hold'
import type { Choice } from '#app/registrations/places'
import { waitForDays } from '#app/registrations/waited_days'

/**
 * Moves a group from the line to seats that wait for their answer. Who can't be asked has them at once: the seats would
 * wait for nothing.
 * @param choices their days, those that are full to be waited for
 */
export async function offerSeats(hold: Hold, group: Group, choices: Choice[], actor: Actor) {
  const { trx, terms, places } = hold
  const now = clock.now()
  places.leaveQueue(group.choices, group)
  places.take(choices, group)
  await waitForDays(trx, group, choices, now)
  if (!group.hasAddress) {
    await seatGroup(hold, group, actor)
    return
  }
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({
      status: 'offered',
      holds_seat: true,
      hold_until: toSql(offerUntil(terms, now)),
      updated_at: toSql(now),
    })
  await recordGroup(trx, 'registration.offered', group, terms.eventId, actor)
}
