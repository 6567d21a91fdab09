import type { Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { lockMembership, recordMembership } from '#app/organisations/change_members'

/** Takes out a membership that was entered by mistake. One that is over is ended, not removed. */
export function removeMembership(networkId: number, id: number, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const membership = await lockMembership(trx, networkId, id)
    await membership.delete()
    await recordMembership(trx, 'membership.removed', membership, { actor })
  })
}
