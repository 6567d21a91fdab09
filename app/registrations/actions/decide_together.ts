import type { Actor } from '#app/activity/record'
import { unreachable } from '#app/core/result'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import type { Refusal } from '#app/registrations/decline_reasons'
import { isUndecided } from '#app/registrations/registration_state'

/** One answer to several people. */
export type Decision = { verb: 'approve' } | { verb: 'decline'; refusal: Refusal }

export const OUTCOMES = [
  'confirmed',
  'change_approved',
  'waitlisted',
  'declined',
  'change_declined',
  'taken',
  'name_taken',
  'gone',
  'event_closed',
  'full',
] as const

export type Outcome = (typeof OUTCOMES)[number]

/**
 * Gives the same answer to people who wait for one, in the order given: each by themselves, so that one who gave up
 * meanwhile keeps nobody else waiting. Answers how many came to what.
 */
export async function decideTogether(
  registrationIds: number[],
  decision: Decision,
  actor: Actor
): Promise<Record<Outcome, number>> {
  const counts = Object.fromEntries(OUTCOMES.map((one) => [one, 0])) as Record<Outcome, number>
  for (const id of registrationIds) counts[await decide(id, decision, actor)] += 1
  return counts
}

async function decide(id: number, decision: Decision, actor: Actor): Promise<Outcome> {
  if (decision.verb === 'decline') {
    const declined = await declineRegistration(id, decision.refusal, actor, isUndecided)
    if (declined.ok) return declined.value
    return declined.reason === 'not_waiting' ? 'gone' : declined.reason
  }
  const result = await approveRegistration(id, actor)
  if (result.ok) return result.value === 'pending' ? 'confirmed' : result.value
  switch (result.reason) {
    case 'not_pending':
      return 'gone'
    case 'event_closed':
    case 'full':
      return result.reason
    default:
      return unreachable(result.reason)
  }
}
