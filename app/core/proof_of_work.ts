import { createHmac } from 'node:crypto'
import {
  createChallenge,
  randomInt,
  verifySolution,
  type Challenge,
  type Payload,
} from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { clock } from '#app/core/clock'
import env from '#start/env'

/** Derivations of this cost, and how many at least and at most: about a second on a phone, done while somebody types. */
const COST = 1000
const [FEWEST, MOST] = [500, 1500]
const HOURS_GOOD = 3
/** Longer than any proof that was made here. */
const LONGEST = 4000

/** Whether public forms ask for a proof that a device has worked for them. Off unless the installation wants it. */
export function asksForWork(): boolean {
  return env.get('PROOF_OF_WORK') === 'on'
}

/**
 * What a device has to find. Signed, good for some hours and for one subject only.
 * @param subject the very form it is for, as in `registration:12:<nonce>`
 */
export function newChallenge(subject: string): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(MOST, FEWEST),
    deriveKey,
    data: { subject },
    expiresAt: clock.now().plus({ hours: HOURS_GOOD }).toJSDate(),
    ...secrets(),
  })
}

/** Whether what a form brought is the answer to a challenge of ours for this very form. */
export async function isProven(proof: unknown, subject: string): Promise<boolean> {
  const payload = read(proof)
  if (!payload) return false
  const { challenge, solution } = payload
  try {
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets() })
    const { data, expiresAt = 0 } = challenge.parameters
    return verified && data?.subject === subject && expiresAt > clock.now().toSeconds()
  } catch {
    return false
  }
}

function read(proof: unknown): Payload | null {
  if (typeof proof !== 'string' || proof.length === 0 || proof.length > LONGEST) return null
  try {
    const payload = JSON.parse(Buffer.from(proof, 'base64').toString())
    return payload?.challenge?.parameters && payload.solution ? payload : null
  } catch {
    return null
  }
}

function secrets() {
  const key = env.get('APP_KEY').release()
  const secretOf = (of: string) => createHmac('sha256', key).update(of).digest('hex')
  return {
    hmacSignatureSecret: secretOf('proof-of-work'),
    hmacKeySignatureSecret: secretOf('proof-of-work-key'),
  }
}
