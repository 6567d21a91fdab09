import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { offerSeats } from '#app/registrations/actions/offer_seats'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { groupOf } from '#app/registrations/group'
import { mayOffer } from '#app/registrations/registration_state'

/** An organiser offers a free place to somebody of their choice, whoever is before them in line. */
export function offerPlace(
  id: number,
  actor: Actor
): Promise<Result<'offered' | 'confirmed', { reason: 'not_waiting' | 'closed' | 'full' }>> {
  return underRegistration(id, async (locked) => {
    const { trx, terms, places, registration } = locked
    if (registration.status !== 'waitlisted' || registration.parentId) return refuse('not_waiting')
    if (!mayOffer(terms, clock.now())) return refuse('closed')
    const group = await groupOf(trx, id)
    const seats = places.seatsNow(group.choices, group)
    if (!seats) return refuse('full')
    await offerSeats(locked, group, seats, actor)
    return done(group.hasAddress ? 'offered' : 'confirmed')
  })
}
