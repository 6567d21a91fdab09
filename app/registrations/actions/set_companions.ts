import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { seenOf, type Seen } from '#app/core/forms/three_way'
import { done, refuse, type Result } from '#app/core/result'
import { changeCompanions } from '#app/registrations/actions/change_companions'
import { mostBrought, moveSeats } from '#app/registrations/actions/change_registration'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { companionsForm } from '#app/registrations/companion_fields'
import { planCompanions, type CompanionWish } from '#app/registrations/companion_plan'
import { groupOf } from '#app/registrations/group'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { isClosed } from '#app/registrations/registration_state'

type Refusal =
  | { reason: 'stale' }
  | { reason: 'ended' }
  | { reason: 'event_closed' }
  | { reason: 'full' }
  | { reason: 'too_many'; most: number }
  | { reason: 'companions_full'; left: number }

/**
 * An organiser changes who comes along with somebody, also when people can't themselves any more. The rules of seats
 * are the same: no more than the event allows, and all of the group or none.
 * @param seen who stood in the form when it was opened
 */
export function setCompanions(
  id: number,
  { wanted, seen }: { wanted: CompanionWish[]; seen: Seen },
  actor: Actor
): Promise<Result<void, Refusal>> {
  return underRegistration(id, async (locked) => {
    const { trx, registration, terms } = locked
    if (!registration.isActive || registration.parentId) return refuse('ended')
    if (isClosed(terms, clock.now())) return refuse('event_closed')
    const standing = companionsForm(await standingCompanions(trx, id))
    if (!isDeepStrictEqual(seenOf(standing), seen)) return refuse('stale')

    const group = await groupOf(trx, id)
    const plan = await planCompanions(trx, id, group, wanted, terms.companions.needSeats)
    if (!plan) return done(undefined)
    const most = mostBrought(locked, group, plan)
    if (most !== null) return refuse('too_many', { most })
    const moved = moveSeats(locked, group, group.choices, plan.seats)
    if (!moved.ok) return moved
    await changeCompanions(locked, id, plan, actor)
    await trx
      .from('registrations')
      .where('id', id)
      .update({ updated_at: toSql(clock.now()) })
    await recordRegistration(trx, 'registration.companions_changed', registration, actor)
    return done(undefined)
  })
}
