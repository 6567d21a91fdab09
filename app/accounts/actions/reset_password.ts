import { noteSignIn } from '#app/accounts/actions/note_sign_in'
import { setPassword } from '#app/accounts/actions/set_password'
import { findLink } from '#app/accounts/links'
import type User from '#app/accounts/models/user'
import { hashPassword } from '#app/accounts/passwords'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

/** Sets a password by an e-mailed link. Whoever holds another link or session of this account loses it. */
export async function resetPassword(
  token: string,
  password: string
): Promise<Result<User, { reason: 'gone' }>> {
  const hash = await hashPassword(password)
  return transaction(async (trx) => {
    const link = await findLink(token, 'reset', trx)
    if (!link) return refuse('gone')
    await link.load('user')
    if (link.user.disabledAt) return refuse('gone')
    await setPassword(trx, link.user, hash)
    await noteSignIn(trx, link.user, 'link')
    return done(link.user)
  })
}
