import { hasOtherAdmin } from '#app/accounts/actions/has_other_admin'
import { lockUser } from '#app/accounts/actions/lock_user'
import { closeLinksOf } from '#app/accounts/links'
import { closeSessionsOf } from '#app/accounts/sessions'
import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

/** Shuts an account with its sessions and links. What it did stays in the history, and its roles for later. */
export async function disableUser(
  userId: number,
  actor: Actor
): Promise<Result<null, { reason: 'last_admin' }>> {
  const result = await transaction(async (trx) => {
    const user = await lockUser(trx, userId)
    if (user.disabledAt) return done(null)
    if (!(await hasOtherAdmin(trx, userId))) return refuse('last_admin')
    await user.merge({ disabledAt: clock.now() }).save()
    await closeLinksOf(trx, user)
    const occasion = { actor, subject: { type: 'user', id: userId } }
    await record(trx, 'account.disabled', { userId }, occasion)
    return done(null)
  })
  if (result.ok) await closeSessionsOf(userId)
  return result
}
