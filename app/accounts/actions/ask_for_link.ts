import encryption from '@adonisjs/core/services/encryption'
import LookUpAccount from '#app/accounts/jobs/look_up_account'
import { countAttempt } from '#app/accounts/throttle'
import { transaction } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { done, refuse, type Result } from '#app/core/result'
import type { LinkWish } from '#app/accounts/actions/answer_link_wish'
import { normaliseAddress } from '#app/people/email_address'

type Refusal = { reason: 'throttled'; retryAfter: number }

/**
 * Notes that somebody wants a link. Whether the address has an account is looked up later, by the job, so
 * that neither the answer nor its duration tells a stranger. The address travels encrypted.
 */
export async function askForLink(wish: LinkWish, ip: string): Promise<Result<null, Refusal>> {
  const email = normaliseAddress(wish.email)
  const allowance = await countAttempt('link', email, ip)
  if (!allowance.allowed) return refuse('throttled', { retryAfter: allowance.retryAfter })

  const sealed = encryption.encrypt({ ...wish, email })
  await transaction((trx) => enqueue(trx, LookUpAccount, { sealed }))
  return done(null)
}
