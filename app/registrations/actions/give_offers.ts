import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import { choicesOfAll } from '#app/registrations/choices'
import { offerUntil } from '#app/registrations/deadlines'
import { mayOffer } from '#app/registrations/registration_state'

/**
 * Offers free seats to those who wait, in their order, one seat to one person. Whoever can't be served yet, since one
 * of their days is full, keeps the other seats they need out of reach of those behind them.
 */
export async function giveOffers({ trx, terms, places }: Hold) {
  const now = clock.now()
  if (!places.maySeatSomebody || !mayOffer(terms, now)) return

  const queue = await trx
    .from('registrations')
    .where({ event_id: terms.eventId, status: 'waitlisted' })
    .orderBy([{ column: 'priority', order: 'desc' }, { column: 'queued_at' }, { column: 'id' }])
    .select('id')
  const choices = await choicesOfAll(
    trx,
    queue.map(({ id }) => id)
  )
  const within = places.sketch()
  for (const { id } of queue) {
    const wanted = choices.get(id)!
    const served = within.hasSeat(wanted)
    within.take(wanted)
    if (!served) continue
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
    await recordRegistration(trx, 'registration.offered', { id, eventId: terms.eventId }, SYSTEM)
  }
}
