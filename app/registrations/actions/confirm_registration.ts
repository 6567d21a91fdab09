import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, unreachable, type Result } from '#app/core/result'
import { confirmAddress } from '#app/registrations/actions/confirm_address'
import { recordGroup } from '#app/registrations/actions/record_registration'
import type { Settled } from '#app/registrations/actions/settle'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import { isOver } from '#app/registrations/registration_state'

type Refusal =
  | { reason: 'ended'; status: 'cancelled' | 'declined' | 'expired' }
  | { reason: 'event_cancelled' }
  | { reason: 'event_over' }

/**
 * The person behind the address says yes: to their registration, or to the seat they were offered. Saying it again
 * changes nothing.
 */
export function confirmRegistration(id: number): Promise<Result<Settled['status'], Refusal>> {
  return underRegistration(id, async (locked) => {
    const { registration, terms } = locked
    const { status } = registration
    if (terms.status === 'cancelled') return refuse('event_cancelled')
    if (isOver(terms, clock.now())) return refuse('event_over')
    switch (status) {
      case 'unconfirmed':
        return done(await confirmAddress(locked))
      case 'offered':
        return done(await acceptOffer(locked))
      case 'confirmed':
      case 'pending':
      case 'waitlisted':
        return done(status)
      case 'cancelled':
      case 'declined':
      case 'expired':
        return refuse('ended', { status })
      default:
        return unreachable(status)
    }
  })
}

async function acceptOffer({ trx, registration }: Locked) {
  const group = await groupOf(trx, registration.id)
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({
      status: 'confirmed',
      hold_until: null,
      queued_at: null,
      updated_at: toSql(clock.now()),
    })
  await recordGroup(trx, 'registration.confirmed', group, registration.eventId, PARTICIPANT)
  return 'confirmed' as const
}
