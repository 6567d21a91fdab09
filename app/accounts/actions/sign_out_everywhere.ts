import type { Access } from '#app/accounts/access'
import { closeLinksOf } from '#app/accounts/links'
import { closeSessionsOf } from '#app/accounts/sessions'
import { record } from '#app/activity/record'
import { transaction } from '#app/core/database'

/** Ends every session of a user, this one too, and every link that could begin another. */
export async function signOutEverywhere({ userId, actor }: Pick<Access, 'userId' | 'actor'>) {
  await transaction(async (trx) => {
    await closeLinksOf(trx, { id: userId })
    await record(
      trx,
      'account.signed_out_everywhere',
      { userId },
      { actor, subject: { type: 'user', id: userId } }
    )
  })
  await closeSessionsOf(userId)
}
