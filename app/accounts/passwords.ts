import hash from '@adonisjs/core/services/hash'
import type User from '#app/accounts/models/user'

/** Two keyboards may write one letter as different code points (ș, ђ, й); they are the same password. */
function normalise(password: string) {
  return password.normalize('NFKC')
}

/** The hash to keep. Takes a tenth of a second on purpose: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash.make(normalise(password))
}

/**
 * Whether this is the user's password. Takes the same time where there is no such user, or one without a
 * password, so that the clock tells a stranger nothing.
 */
export async function passwordFits(user: User | null, password: string): Promise<boolean> {
  if (user?.passwordHash) return hash.verify(user.passwordHash, normalise(password))
  await hashPassword(password)
  return false
}
