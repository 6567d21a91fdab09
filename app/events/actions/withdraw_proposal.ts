import type { Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockProposal } from '#app/events/proposals/lock_proposal'
import { settle } from '#app/events/proposals/settle'

/** Takes a proposal back while nobody has ended it. */
export function withdrawProposal(
  proposalId: number,
  actor: Actor
): Promise<Result<null, { reason: 'settled' }>> {
  return transaction(async (trx) => {
    const proposal = await lockProposal(trx, proposalId)
    if (proposal.status !== 'open') return refuse('settled')
    await settle(trx, proposal, { status: 'withdrawn', actor })
    return done(null)
  })
}
