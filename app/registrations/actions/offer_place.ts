import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { offerSeat } from '#app/registrations/actions/give_offers'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { choicesOf } from '#app/registrations/choices'
import { mayOffer } from '#app/registrations/registration_state'

/** An organiser offers a free place to somebody of their choice, whoever is before them in line. */
export function offerPlace(
  id: number,
  actor: Actor
): Promise<Result<void, { reason: 'not_waiting' | 'closed' | 'full' }>> {
  return underRegistration(id, async (locked) => {
    const { trx, terms, places, registration } = locked
    if (registration.status !== 'waitlisted') return refuse('not_waiting')
    if (!mayOffer(terms, clock.now())) return refuse('closed')
    const wanted = await choicesOf(trx, id)
    if (!places.hasSeat(wanted)) return refuse('full')
    await offerSeat(locked, id, wanted, actor)
    return done(undefined)
  })
}
