import { forgive, limit, visitorAddress, type Allowance, type Limit } from '#app/core/rate_limit'
import { hashToken } from '#app/core/tokens'

/** What may be tried, how often for one account and how often from one place. */
const LIMITS = {
  password: {
    account: { requests: 10, per: '15 minutes' },
    place: { requests: 100, per: '15 minutes' },
  },
  link: {
    account: { requests: 5, per: '1 hour' },
    place: { requests: 60, per: '1 hour' },
  },
} satisfies Record<string, { account: Limit; place: Limit }>

type Attempt = keyof typeof LIMITS

/** Whether or not the address is known: the count must not tell. Kept as a hash, since counts may be stored. */
function keysOf(attempt: Attempt, email: string, ip: string): [string, Limit][] {
  const { account, place } = LIMITS[attempt]
  return [
    [`${attempt}:place:${visitorAddress(ip)}`, place],
    [`${attempt}:account:${hashToken(email)}`, account],
  ]
}

/** Counts an attempt for the place first, so that a place that is shut out cannot shut out an account. */
export async function countAttempt(
  attempt: Attempt,
  email: string,
  ip: string
): Promise<Allowance> {
  for (const [key, limits] of keysOf(attempt, email, ip)) {
    const allowance = await limit(key, limits)
    if (!allowance.allowed) return allowance
  }
  return { allowed: true }
}

export async function forgiveAttempt(attempt: Attempt, email: string, ip: string) {
  for (const [key, limits] of keysOf(attempt, email, ip)) await forgive(key, limits)
}
