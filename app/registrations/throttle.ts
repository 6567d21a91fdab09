import { limit, visitorAddress, type Limit } from '#app/core/rate_limit'
import { hashToken } from '#app/core/tokens'
import { normaliseAddress } from '#app/people/email_address'

/** A secretary registers a whole office from one mailbox, a school a class from one line: generous for both. */
const LIMITS = {
  register: {
    mailbox: { requests: 30, per: '1 hour' },
    place: { requests: 200, per: '1 hour' },
  },
  code: {
    mailbox: { requests: 20, per: '1 hour' },
    place: { requests: 100, per: '1 hour' },
  },
} satisfies Record<string, { mailbox: Limit; place: Limit }>

/** Counts an attempt for the place it comes from and for the mailbox it is about; whether both still may. */
export async function mayAttempt(
  attempt: keyof typeof LIMITS,
  email: string,
  ip: string
): Promise<boolean> {
  const { mailbox, place } = LIMITS[attempt]
  const ofPlace = await limit(`registrations:${attempt}:place:${visitorAddress(ip)}`, place)
  if (!ofPlace.allowed) return false
  const key = `registrations:${attempt}:mailbox:${hashToken(normaliseAddress(email))}`
  const ofMailbox = await limit(key, mailbox)
  return ofMailbox.allowed
}
