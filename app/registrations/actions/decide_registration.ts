import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { declineChange } from '#app/registrations/actions/decline_change'
import { letGo } from '#app/registrations/actions/let_go'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import type { Refusal } from '#app/registrations/decline_reasons'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { isChange, isClosed } from '#app/registrations/registration_state'
import { waitForDays } from '#app/registrations/waited_days'

/**
 * The organiser says yes to a registration that waits for it: a place, or a position in line where none is free; or to
 * what its person changed.
 */
export function approveRegistration(
  id: number,
  actor: Actor
): Promise<Result<Settled['status'], { reason: 'not_pending' | 'event_closed' | 'full' }>> {
  return underRegistration(id, async ({ trx, terms, places, registration }) => {
    if (registration.status !== 'pending' || registration.parentId) return refuse('not_pending')
    if (isClosed(terms, clock.now())) return refuse('event_closed')
    const group = await groupOf(trx, id)
    const now = clock.now()
    const settled = settle(places, group.choices, registration, false, now, group)
    if (!settled) return refuse('full')
    const { status, choices, columns } = settled
    if (!registration.holdsSeat) await waitForDays(trx, group, choices, now)
    await trx
      .from('registrations')
      .whereIn('id', idsOf(group))
      .update({ ...columns, before_change: null })
    const verb =
      isChange(registration) && status === 'confirmed'
        ? 'registration.change_approved'
        : (`registration.${status}` as const)
    await recordGroup(trx, verb, group, registration.eventId, actor)
    return done(status)
  })
}

/**
 * The organiser says no: to somebody who waits for approval or for a place, who reads why; or to a change alone, where
 * the registration itself had its yes before.
 * @param waiting for what they may wait: whoever answers a queue means nobody that a colleague let out of it meanwhile
 */
export function declineRegistration(
  id: number,
  refusal: Refusal,
  actor: Actor,
  waiting: RegistrationStatus[] = ['pending', 'waitlisted']
): Promise<
  Result<'declined' | 'change_declined', { reason: 'not_waiting' | 'taken' | 'name_taken' }>
> {
  return underRegistration(id, async (locked) => {
    const { trx, places, registration } = locked
    if (!waiting.includes(registration.status) || registration.parentId)
      return refuse('not_waiting')
    if (isChange(registration)) return declineChange(locked, refusal, actor)
    const { usual, words } = refusal
    await letGo(trx, places, registration, actor, { ending: 'declined', reason: words })
    await trx.from('registrations').where('id', id).update({ decline_reason: usual })
    return done('declined')
  })
}
