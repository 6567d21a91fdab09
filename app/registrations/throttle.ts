import { limit, visitorAddress, type Limit } from '#app/core/rate_limit'
import { hashToken } from '#app/core/tokens'
import { normaliseAddress } from '#app/people/email_address'

/**
 * A secretary registers a whole office from one mailbox, and a full hall shares one line, where many try twice: generous
 * for both. What guards a code is that it bears few tries itself.
 */
const LIMITS = {
  register: {
    mailbox: { requests: 30, per: '1 hour' },
    place: { requests: 1000, per: '1 hour' },
  },
  code: {
    mailbox: { requests: 20, per: '1 hour' },
    place: { requests: 1000, per: '1 hour' },
  },
  address: {
    mailbox: { requests: 5, per: '1 hour' },
    place: { requests: 200, per: '1 hour' },
  },
  link: {
    mailbox: { requests: 5, per: '1 hour' },
    place: { requests: 200, per: '1 hour' },
  },
} satisfies Record<string, { mailbox: Limit; place: Limit }>

/** Counts an attempt for the place it comes from and for the mailbox, or whatever it is about; whether both still may. */
export async function mayAttempt(
  attempt: keyof typeof LIMITS,
  about: string,
  ip: string
): Promise<boolean> {
  const { mailbox, place } = LIMITS[attempt]
  const ofPlace = await limit(`registrations:${attempt}:place:${visitorAddress(ip)}`, place)
  if (!ofPlace.allowed) return false
  const key = `registrations:${attempt}:mailbox:${hashToken(normaliseAddress(about))}`
  const ofMailbox = await limit(key, mailbox)
  return ofMailbox.allowed
}
