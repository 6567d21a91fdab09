import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { declineChange } from '#app/registrations/actions/decline_change'
import { letGo } from '#app/registrations/actions/let_go'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import type { Refusal } from '#app/registrations/decline_reasons'
import type Registration from '#app/registrations/models/registration'
import { isToldByInvitation } from '#app/registrations/queries/is_told_by_invitation'
import { isChange, isClosed, isUndecided } from '#app/registrations/registration_state'
import { waitForDays } from '#app/registrations/waited_days'

/** What a yes came to. */
export type Approved = Settled['status'] | 'change_approved'

/**
 * The organiser says yes to a registration that waits for it: a place, or a position in line where none is free; or to
 * what its person changed.
 */
export function approveRegistration(
  id: number,
  actor: Actor
): Promise<Result<Approved, { reason: 'not_pending' | 'event_closed' | 'full' }>> {
  return underRegistration(id, async (locked) => {
    const { trx, terms, places, registration } = locked
    if (!isUndecided(registration) || registration.parentId) return refuse('not_pending')
    if (isClosed(terms, clock.now())) return refuse('event_closed')
    if (registration.status !== 'pending') return done(await acceptChange(locked, actor))
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
    const wasTold = isChange(registration) || (await isToldByInvitation(trx, registration))
    const isAccepted = wasTold && status === 'confirmed'
    const verb = isAccepted ? 'registration.change_approved' : (`registration.${status}` as const)
    await recordGroup(trx, verb, group, registration.eventId, actor)
    return done(isAccepted ? 'change_approved' : status)
  })
}

/** A yes to what somebody changed who waits for a place or is offered one: they stand as they do. */
async function acceptChange({ trx, registration: { id, eventId } }: Locked, actor: Actor) {
  await trx
    .from('registrations')
    .where('id', id)
    .update({ before_change: null, updated_at: toSql(clock.now()) })
  await recordGroup(trx, 'registration.change_approved', await groupOf(trx, id), eventId, actor)
  return 'change_approved' as const
}

/**
 * The organiser says no: to somebody who waits for approval or for a place, who reads why; or to a change alone, where
 * the registration itself had its yes before.
 * @param isMeant whom a no is for: whoever answers a queue means nobody that a colleague let out of it meanwhile
 */
export function declineRegistration(
  id: number,
  refusal: Refusal,
  actor: Actor,
  isMeant: (registration: Registration) => boolean = isWaiting
): Promise<
  Result<'declined' | 'change_declined', { reason: 'not_waiting' | 'taken' | 'name_taken' }>
> {
  return underRegistration(id, async (locked) => {
    const { trx, places, registration } = locked
    if (!isMeant(registration) || registration.parentId) return refuse('not_waiting')
    if (isChange(registration)) return declineChange(locked, refusal, actor)
    const { usual, words } = refusal
    await letGo(trx, places, registration, actor, { ending: 'declined', reason: words })
    await trx.from('registrations').where('id', id).update({ decline_reason: usual })
    return done('declined')
  })
}

function isWaiting(registration: Registration): boolean {
  return registration.status === 'waitlisted' || isUndecided(registration)
}
