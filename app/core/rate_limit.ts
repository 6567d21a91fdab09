import { isIPv6 } from 'node:net'
import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'
import env from '#start/env'

/** So many attempts in a stretch of time: `{ requests: 5, per: '15 minutes' }`. */
export interface Limit {
  requests: number
  per: string
}

/** `retryAfter` is in whole seconds. */
export type Allowance = { allowed: true } | { allowed: false; retryAfter: number }

/**
 * Counts one attempt under a key, before it is carried out, so that attempts side by side count as well.
 * Never inside a transaction: the count may be kept in the database.
 * @param key what is limited and for whom, as in `sign-in:address:192.0.2.7`
 */
export async function limit(key: string, { requests, per }: Limit): Promise<Allowance> {
  if (env.get('RATE_LIMITS') === 'off') return { allowed: true }
  try {
    await limiter.use({ requests, duration: per }).consume(key)
    return { allowed: true }
  } catch (error) {
    if (!(error instanceof errors.E_TOO_MANY_REQUESTS)) throw error
    return { allowed: false, retryAfter: Math.max(1, error.response.availableIn) }
  }
}

/** Takes one counted attempt back, where only failures shall count. */
export async function forgive(key: string, { requests, per }: Limit): Promise<void> {
  if (env.get('RATE_LIMITS') === 'off') return
  await limiter.use({ requests, duration: per }).decrement(key)
}

/**
 * The part of an IP address that stands for one visitor: an IPv4 address whole; of an IPv6 address the
 * first 64 bits, since one line holds all the addresses below them.
 */
export function visitorAddress(ip: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(ip)?.[1]
  if (mapped || !isIPv6(ip)) return mapped ?? ip
  const [head, tail] = ip.split('::').map((part) => part.split(':').filter(Boolean))
  const missing = tail ? 8 - head.length - tail.length : 0
  const groups = [...head, ...Array<string>(missing).fill('0'), ...(tail ?? [])]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
