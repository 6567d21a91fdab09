import User from '#app/accounts/models/user'
import type { Trx } from '#app/core/database'

/** A user whose rights or secrets are about to change. */
export function lockUser(trx: Trx, id: number): Promise<User> {
  return User.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}
