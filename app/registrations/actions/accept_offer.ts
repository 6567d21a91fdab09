import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { seatGroup } from '#app/registrations/actions/seat_group'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { groupOf } from '#app/registrations/group'
import { isClosed } from '#app/registrations/registration_state'

/** An organiser to whom somebody said yes by other ways accepts the offered place for them. */
export function acceptOffer(
  id: number,
  actor: Actor
): Promise<Result<'confirmed' | 'pending', { reason: 'not_offered' | 'event_closed' }>> {
  return underRegistration(id, async (locked) => {
    const { trx, terms, registration } = locked
    if (registration.status !== 'offered' || registration.parentId) return refuse('not_offered')
    if (isClosed(terms, clock.now())) return refuse('event_closed')
    return done(await seatGroup(locked, await groupOf(trx, id), actor))
  })
}
