import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, unreachable, type Result } from '#app/core/result'
import { confirmAddress } from '#app/registrations/actions/confirm_address'
import { seatGroup } from '#app/registrations/actions/seat_group'
import type { Settled } from '#app/registrations/actions/settle'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import { groupOf, type Group } from '#app/registrations/group'
import { isOver, mayTakeFreed } from '#app/registrations/registration_state'

type Refusal =
  | { reason: 'ended'; status: 'cancelled' | 'declined' | 'expired' }
  | { reason: 'event_cancelled' }
  | { reason: 'event_over' }
  | { reason: 'full' }

/**
 * The person behind the address says yes: to their registration, to the seat they were offered, or to one that became
 * free once nobody is offered any more. Saying it again changes nothing.
 */
export function confirmRegistration(id: number): Promise<Result<Settled['status'], Refusal>> {
  return underRegistration(id, async (locked) => {
    const { registration, terms } = locked
    const { status } = registration
    if (terms.status === 'cancelled') return refuse('event_cancelled')
    if (isOver(terms, clock.now())) return refuse('event_over')
    switch (status) {
      case 'unconfirmed': {
        const settled = await confirmAddress(locked)
        return settled ? done(settled) : refuse('full')
      }
      case 'offered':
        return done(await seated(locked))
      case 'confirmed':
      case 'pending':
        return done(status)
      case 'waitlisted':
        return done(await takeFreed(locked))
      case 'cancelled':
      case 'declined':
      case 'expired':
        return refuse('ended', { status })
      default:
        return unreachable(status)
    }
  })
}

/** Whoever waited when the list closed can have a free seat like any newcomer, without losing what they have. */
async function takeFreed(locked: Locked) {
  const { trx, places, terms, registration } = locked
  if (!mayTakeFreed(terms, clock.now())) return 'waitlisted' as const
  const group = await groupOf(trx, registration.id)
  const seats = places.seatsForNewcomer(group.choices, group)
  if (!seats) return 'waitlisted' as const
  places.leaveQueue(group.choices, group)
  places.take(seats, group)
  return seated(locked, group)
}

async function seated(locked: Locked, group?: Group) {
  const { trx, registration } = locked
  return seatGroup(locked, group ?? (await groupOf(trx, registration.id)), PARTICIPANT)
}
