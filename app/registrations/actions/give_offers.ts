import { SYSTEM, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { recordGroup } from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import { groupsOf, idsOf, type Group } from '#app/registrations/group'
import { offerUntil } from '#app/registrations/deadlines'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { mayOffer } from '#app/registrations/registration_state'

/**
 * Offers free seats to those who wait, in their order, to a group all it needs or none. Whoever can't be served yet,
 * since one of their days is full, keeps the other seats they need out of reach of those behind them; so does a group
 * for which too few are free, unless the organiser lets others pass it or it could never be served.
 */
export async function giveOffers(hold: Hold) {
  const { trx, terms, places } = hold
  if (terms.waitingList.byHand || !places.maySeatSomebody || !mayOffer(terms, clock.now())) return

  const line = await waitingOrder(terms.eventId, trx)
  const groups = await groupsOf(trx, line)
  const within = places.sketch()
  for (const id of line) {
    const group = groups.get(id)!
    const { choices, seats } = group
    if (within.hasSeat(choices, group)) {
      within.take(choices, group)
      await offerSeats(hold, group, SYSTEM)
      continue
    }
    const mayBePassed = seats > within.largestGroup(choices, group) || terms.waitingList.skipsGroups
    if (seats === 1 || !mayBePassed) within.holdBack(choices, group)
  }
}

/** Moves a group from the line to seats that wait for their answer. */
export async function offerSeats({ trx, terms, places }: Hold, group: Group, actor: Actor) {
  const now = clock.now()
  places.leaveQueue(group.choices, group)
  places.take(group.choices, group)
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
