import { setPassword } from '#app/accounts/actions/set_password'
import User from '#app/accounts/models/user'
import { hashPassword, passwordFits } from '#app/accounts/passwords'
import { countAttempt, forgiveAttempt } from '#app/accounts/throttle'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

interface Change {
  password: string
  /** The password so far. What it proves, a session that began by a fresh link has proved already. */
  current?: string
  cameByFreshLink: boolean
  ip: string
}

type Refusal = { reason: 'throttled'; retryAfter: number } | { reason: 'wrong' }

/** Changes the password of a signed-in user, who proves once more that it is they. */
export async function changePassword(user: User, change: Change): Promise<Result<User, Refusal>> {
  const proof = change.cameByFreshLink ? done(null) : await checkCurrent(user, change)
  if (!proof.ok) return proof

  const hash = await hashPassword(change.password)
  return transaction(async (trx) => {
    const locked = await User.query({ client: trx }).where('id', user.id).forUpdate().firstOrFail()
    await setPassword(trx, locked, hash)
    return done(locked)
  })
}

/** Somebody at a desk that was left open gets no more guesses than somebody at the sign-in page. */
async function checkCurrent(user: User, change: Change): Promise<Result<null, Refusal>> {
  const allowance = await countAttempt('password', user.email, change.ip)
  if (!allowance.allowed) return refuse('throttled', { retryAfter: allowance.retryAfter })
  if (!(await passwordFits(user, change.current ?? ''))) return refuse('wrong')
  await forgiveAttempt('password', user.email, change.ip)
  return done(null)
}
