import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { letGo } from '#app/registrations/actions/let_go'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import { withoutCompanions } from '#app/registrations/before_change'
import Registration from '#app/registrations/models/registration'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { mayGiveUp } from '#app/registrations/registration_state'

interface Cancellation {
  actor: Actor
  reason: string | null
  /** An organiser can take somebody off at any time; people themselves until the deadline. */
  byOrganiser?: boolean
  /** Only these of those who come along. */
  companions?: number[]
}

/** Gives a place up, or a position in line. The seat goes to whoever waits first. */
export function cancelRegistration(
  id: number,
  { actor, reason, byOrganiser = false, companions }: Cancellation
): Promise<Result<void, { reason: 'ended' } | { reason: 'too_late' }>> {
  return underRegistration(id, async (locked) => {
    const { trx, places, registration, terms } = locked
    const now = clock.now()
    if (!registration.isActive) return refuse('ended')
    if (!byOrganiser && !mayGiveUp(registration, terms, now)) return refuse('too_late')
    if (companions) {
      await takeOffSome(locked, companions, { actor, reason })
      return done(undefined)
    }
    await letGo(trx, places, registration, actor, { reason })
    if (registration.parentId) await noteWithBringer(locked, actor, byOrganiser)
    return done(undefined)
  })
}

/** Somebody who was to come along doesn't. Whoever brings them hears of it, unless it is what they asked for. */
async function noteWithBringer({ trx, registration }: Locked, actor: Actor, byOrganiser: boolean) {
  const bringer = { id: registration.parentId!, eventId: registration.eventId }
  await forgetBefore(trx, bringer.id, [registration.name])
  if (!byOrganiser) {
    return recordRegistration(trx, 'registration.changed', bringer, actor, ['companions'])
  }
  await trx
    .from('registrations')
    .where('id', bringer.id)
    .update({ updated_at: toSql(clock.now()) })
  await recordRegistration(trx, 'registration.companions_changed', bringer, actor)
}

/** Some of those who come along stay away; whoever brings them still comes. */
async function takeOffSome(
  { trx, places, registration }: Locked,
  wanted: number[],
  { actor, reason }: Pick<Cancellation, 'actor' | 'reason'>
) {
  const { id, eventId, status, holdsSeat } = registration
  const standing = await standingCompanions(trx, id)
  const leaving = standing.filter((companion) => wanted.includes(companion.id))
  for (const companion of leaving) {
    const theirs = { id: companion.id, eventId, status, holdsSeat }
    await letGo(trx, places, theirs, actor, { reason })
  }
  if (leaving.length === 0) return
  await forgetBefore(
    trx,
    id,
    leaving.map(({ name }) => name)
  )
  await recordRegistration(trx, 'registration.changed', { id, eventId }, actor, ['companions'])
}

/** While a change waits for a yes, they are not among those whom a no brings back. */
async function forgetBefore(trx: Trx, bringerId: number, names: string[]) {
  const bringer = await Registration.findOrFail(bringerId, { client: trx })
  if (bringer.beforeChange === null) return
  await trx
    .from('registrations')
    .where('id', bringerId)
    .update({ before_change: withoutCompanions(bringer.beforeChange, names) })
}
