import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { letGo } from '#app/registrations/actions/let_go'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import type { Refusal } from '#app/registrations/decline_reasons'
import { isClosed } from '#app/registrations/registration_state'

/**
 * The organiser says yes to a registration that waits for it: a place, or a position in line where none is free; or to
 * what its person changed.
 */
export function approveRegistration(
  id: number,
  actor: Actor
): Promise<Result<Settled['status'], { reason: 'not_pending' | 'event_closed' }>> {
  return underRegistration(id, async ({ trx, terms, places, registration }) => {
    if (registration.status !== 'pending' || registration.parentId) return refuse('not_pending')
    if (isClosed(terms, clock.now())) return refuse('event_closed')
    const group = await groupOf(trx, id)
    const { choices, seats } = group
    const { status, columns } = settle(places, choices, registration, false, clock.now(), seats)
    await trx
      .from('registrations')
      .whereIn('id', idsOf(group))
      .update({ ...columns, before_change: null })
    const isChange = registration.beforeChange !== null && status === 'confirmed'
    const verb = isChange ? 'registration.change_approved' : (`registration.${status}` as const)
    await recordGroup(trx, verb, group, registration.eventId, actor)
    return done(status)
  })
}

/** The organiser says no to somebody who waits: for approval, or for a place. The person reads why. */
export function declineRegistration(
  id: number,
  { usual, words }: Refusal,
  actor: Actor
): Promise<Result<void, { reason: 'not_waiting' }>> {
  return underRegistration(id, async ({ trx, places, registration }) => {
    const waits = ['pending', 'waitlisted'].includes(registration.status)
    if (!waits || registration.parentId) return refuse('not_waiting')
    await letGo(trx, places, registration, actor, { ending: 'declined', reason: words })
    await trx.from('registrations').where('id', id).update({ decline_reason: usual })
    return done(undefined)
  })
}
