import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { occasionOf } from '#app/events/occasion'
import type EventProposal from '#app/events/models/event_proposal'

interface Settlement {
  status: 'accepted' | 'refused' | 'withdrawn' | 'lapsed'
  reason?: string
  actor: Actor
}

/** Ends a proposal that its transaction has locked. */
export async function settle(
  trx: Trx,
  proposal: EventProposal,
  { status, reason, actor }: Settlement
) {
  const settled = { status, settledAt: clock.now(), settledBy: actor.userId }
  await proposal.merge({ ...settled, reason: reason ?? null }).save()
  const { id: proposalId, eventId, matter } = proposal
  const occasion = occasionOf({ id: eventId }, actor, { matter, reason })
  await record(trx, `proposal.${status}`, { proposalId }, occasion)
}
