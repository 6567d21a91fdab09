import type { DateTime } from 'luxon'
import { toSql } from '#app/core/columns'
import { secretBytes } from '#app/core/secret_bytes'
import { newDeskCode, newToken } from '#app/core/tokens'
import { newCode } from '#app/registrations/code'

/** The columns of a fresh link to the own page, with a fresh code to type instead of it. */
export function linkColumns(now: DateTime) {
  const { hash, encrypted } = newToken()
  return { token_hash: hash, token_encrypted: encrypted, ...codeColumns(hash, now) }
}

/** The columns of a fresh code for a link that stays. */
export function codeColumns(tokenHash: string, now: DateTime) {
  const { hash, expiresAt } = newCode(tokenHash, now)
  return { code_hash: hash, code_tries: 0, code_expires_at: toSql(expiresAt) }
}

/** The columns of what is shown at the door: the secret in the QR, and the short code under it. */
export function doorColumns() {
  return { check_in_secret: secretBytes(20).toString('base64url'), desk_code: newDeskCode() }
}
