import encryption from '@adonisjs/core/services/encryption'
import { clock } from '#app/core/clock'
import { secretBytes } from '#app/core/secret_bytes'

/** What a public form carries in place of a session. `age` is in milliseconds. */
export interface FormToken {
  /** Different for every form that was shown, so that one sent twice is recognised. */
  nonce: string
  age: number
  /** When the form was first shown, in milliseconds. */
  issuedAt: number
}

interface Payload {
  subject: string
  nonce: string
  issuedAt: number
}

const PURPOSE = 'form'

/**
 * A sealed token for a public form.
 * @param subject what the form is for, as in `event:12`; a token is good for its own form only
 * @param earlier where a form is shown again and means the same wish; with the moment it was first shown, it does not
 *   become younger by that
 */
export function newFormToken(
  subject: string,
  earlier: Partial<Pick<FormToken, 'nonce' | 'issuedAt'>> = {}
) {
  const { nonce = newFormNonce(), issuedAt = clock.now().toMillis() } = earlier
  const payload: Payload = { subject, nonce, issuedAt }
  return encryption.encrypt(payload, { purpose: PURPOSE })
}

export function newFormNonce(): string {
  return secretBytes(16).toString('base64url')
}

/** What a form's token says; null when it was not made here, or for another form. */
export function readFormToken(token: unknown, subject: string): FormToken | null {
  if (typeof token !== 'string') return null
  const payload = encryption.decrypt<Payload>(token, PURPOSE)
  if (payload?.subject !== subject) return null
  const { nonce, issuedAt } = payload
  return { nonce, issuedAt, age: clock.now().toMillis() - issuedAt }
}
