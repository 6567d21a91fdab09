import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { endDueHolds } from '#app/registrations/actions/end_due_holds'
import { giveSeats } from '#app/registrations/actions/give_seats'
import { settleSessions } from '#app/registrations/actions/settle_sessions'
import type { Hold } from '#app/registrations/hold'
import { lockPlaces } from '#app/registrations/lock_places'
import { registrationTerms } from '#app/registrations/queries/registration_terms'

/**
 * The one way in which seats change hands. One transaction: lock the event's limits, end the holds that are due, do the
 * work, give what became free to those who wait, let places at sessions follow, write the counts. The event comes before
 * its limits, as for whoever edits it: the other way round the two would lock each other out.
 */
export function underPlaces<T>(eventId: number, work: (hold: Hold) => Promise<T>): Promise<T> {
  return transaction((trx) => placesWithin(trx, eventId, work))
}

/** The same in a transaction that does more; it must have taken the event before. */
export async function placesWithin<T>(
  trx: Trx,
  eventId: number,
  work: (hold: Hold) => Promise<T>
): Promise<T> {
  const terms = await registrationTerms(eventId, trx)
  const locked = await lockPlaces(trx, terms)
  const hold = { trx, terms, ...locked, since: clock.now() }
  await endDueHolds(hold)
  const answer = await work(hold)
  await giveSeats(hold)
  await settleSessions(hold)
  await hold.places.save(trx)
  return answer
}
