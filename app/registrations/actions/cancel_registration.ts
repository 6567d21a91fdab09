import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { letGo } from '#app/registrations/actions/let_go'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { isOver, mayCancel } from '#app/registrations/registration_state'

interface Cancellation {
  actor: Actor
  reason: string | null
  /** An organiser can take somebody off at any time; people themselves until the deadline. */
  byOrganiser?: boolean
}

/** Gives a place up, or a position in line. The seat goes to whoever waits first. */
export function cancelRegistration(
  id: number,
  { actor, reason, byOrganiser = false }: Cancellation
): Promise<Result<void, { reason: 'ended' } | { reason: 'too_late' }>> {
  return underRegistration(id, async ({ trx, places, registration, terms }) => {
    const now = clock.now()
    if (!registration.isActive) return refuse('ended')
    const inTime = registration.status === 'confirmed' ? mayCancel(terms, now) : !isOver(terms, now)
    if (!byOrganiser && !inTime) return refuse('too_late')
    await letGo(trx, places, registration, actor, { reason })
    const { parentId, eventId } = registration
    if (parentId)
      await recordRegistration(trx, 'registration.changed', { id: parentId, eventId }, actor, [
        'companions',
      ])
    return done(undefined)
  })
}
