import { SYSTEM, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import { choicesOfAll } from '#app/registrations/choices'
import { offerUntil } from '#app/registrations/deadlines'
import type { Choice } from '#app/registrations/places'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { mayOffer } from '#app/registrations/registration_state'

/**
 * Offers free seats to those who wait, in their order, one seat to one person. Whoever can't be served yet, since one
 * of their days is full, keeps the other seats they need out of reach of those behind them.
 */
export async function giveOffers(hold: Hold) {
  const { trx, terms, places } = hold
  if (terms.waitingList.byHand || !places.maySeatSomebody || !mayOffer(terms, clock.now())) return

  const line = await waitingOrder(terms.eventId, trx)
  const choices = await choicesOfAll(trx, line)
  const within = places.sketch()
  for (const id of line) {
    const wanted = choices.get(id)!
    const served = within.hasSeat(wanted)
    within.take(wanted)
    if (served) await offerSeat(hold, id, wanted, SYSTEM)
  }
}

/** Moves somebody from the line to a seat that waits for their answer. */
export async function offerSeat(
  { trx, terms, places }: Hold,
  id: number,
  wanted: Choice[],
  actor: Actor
) {
  const now = clock.now()
  places.leaveQueue(wanted)
  places.take(wanted)
  await trx
    .from('registrations')
    .where('id', id)
    .update({
      status: 'offered',
      holds_seat: true,
      hold_until: toSql(offerUntil(terms, now)),
      updated_at: toSql(now),
    })
  await recordRegistration(trx, 'registration.offered', { id, eventId: terms.eventId }, actor)
}
