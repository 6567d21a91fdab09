import type { Actor } from '#app/activity/record'
import { unreachable } from '#app/core/result'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import type { Refusal } from '#app/registrations/decline_reasons'

/** One answer to several people. */
export type Decision = { verb: 'approve' } | { verb: 'decline'; refusal: Refusal }

export const OUTCOMES = ['confirmed', 'waitlisted', 'declined', 'gone', 'event_closed'] as const

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
  const counts = { confirmed: 0, waitlisted: 0, declined: 0, gone: 0, event_closed: 0 }
  for (const id of registrationIds) counts[await decide(id, decision, actor)] += 1
  return counts
}

async function decide(id: number, decision: Decision, actor: Actor): Promise<Outcome> {
  if (decision.verb === 'decline') {
    const { ok } = await declineRegistration(id, decision.refusal, actor)
    return ok ? 'declined' : 'gone'
  }
  const result = await approveRegistration(id, actor)
  if (result.ok) return result.value === 'waitlisted' ? 'waitlisted' : 'confirmed'
  switch (result.reason) {
    case 'not_pending':
      return 'gone'
    case 'event_closed':
      return 'event_closed'
    default:
      return unreachable(result.reason)
  }
}
