import { hasOtherAdmin } from '#app/accounts/actions/has_other_admin'
import type Grant from '#app/accounts/models/grant'
import { scopeOf } from '#app/accounts/models/grant'
import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

/** Takes a role away; never the last admin's. */
export function revokeGrant(
  grant: Grant,
  actor: Actor
): Promise<Result<null, { reason: 'last_admin' }>> {
  const { role, userId } = grant
  return transaction(async (trx) => {
    if (role === 'admin' && !(await hasOtherAdmin(trx, userId))) return refuse('last_admin')
    const removed = await trx.from('grants').where('id', grant.id).delete()
    if (Number(removed) === 0) return done(null)
    await record(
      trx,
      'account.revoked',
      { userId },
      { actor, subject: { type: 'user', id: userId }, details: { role, ...scopeOf(grant) } }
    )
    return done(null)
  })
}
