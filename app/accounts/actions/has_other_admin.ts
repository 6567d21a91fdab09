import Grant from '#app/accounts/models/grant'
import type { Trx } from '#app/core/database'

/**
 * Whether somebody else could still look after the installation without this user. Locks all admins' grants,
 * so that the last two cannot remove each other at once; who is switched off is read after the lock is held,
 * since a statement that waits for a lock still sees other tables as they were before.
 */
export async function hasOtherAdmin(trx: Trx, userId: number): Promise<boolean> {
  const admins = () => Grant.query({ client: trx }).where('role', 'admin')
  await admins().orderBy('id').forUpdate()
  const other = await admins()
    .whereNot('user_id', userId)
    .whereIn('user_id', (users) => users.from('users').whereNull('disabled_at').select('id'))
    .first()
  return other !== null
}
