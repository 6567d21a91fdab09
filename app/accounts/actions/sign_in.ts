import { noteSignIn } from '#app/accounts/actions/note_sign_in'
import User from '#app/accounts/models/user'
import { passwordFits } from '#app/accounts/passwords'
import { countAttempt, forgiveAttempt } from '#app/accounts/throttle'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { normaliseAddress } from '#app/people/email_address'

interface Credentials {
  email: string
  password: string
  /** Where the attempt comes from. */
  ip: string
}

type Refusal =
  { reason: 'throttled'; retryAfter: number } | { reason: 'wrong' } | { reason: 'disabled' }

/** Checks an address and its password. Only failures count against the visitor and the account. */
export async function signIn({ email, password, ip }: Credentials): Promise<Result<User, Refusal>> {
  const address = normaliseAddress(email)
  const allowance = await countAttempt('password', address, ip)
  if (!allowance.allowed) return refuse('throttled', { retryAfter: allowance.retryAfter })

  const user = await User.findBy('email', address)
  if (!(await passwordFits(user, password)) || !user) return refuse('wrong')
  await forgiveAttempt('password', address, ip)
  if (user.disabledAt) return refuse('disabled')

  await transaction((trx) => noteSignIn(trx, user, 'password'))
  return done(user)
}
