import { lockUser } from '#app/accounts/actions/lock_user'
import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'

/** Opens a shut account again, with the roles it had. */
export async function enableUser(userId: number, actor: Actor) {
  await transaction(async (trx) => {
    const user = await lockUser(trx, userId)
    if (!user.disabledAt) return
    await user.merge({ disabledAt: null }).save()
    const occasion = { actor, subject: { type: 'user', id: userId } }
    await record(trx, 'account.enabled', { userId }, occasion)
  })
}
