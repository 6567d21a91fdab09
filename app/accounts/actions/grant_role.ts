import { addGrant } from '#app/accounts/actions/add_grant'
import type { GrantWish } from '#app/accounts/models/grant'
import { lockUser } from '#app/accounts/actions/lock_user'
import type { Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'

/** Gives an account one more role. */
export function grantRole(userId: number, wish: GrantWish, actor: Actor): Promise<void> {
  return transaction(async (trx) => addGrant(trx, await lockUser(trx, userId), wish, actor))
}
