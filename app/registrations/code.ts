import { createHmac } from 'node:crypto'
import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { hashToken } from '#app/core/tokens'
import env from '#start/env'

export const CODE_MINUTES = 30
const CODE_MS = CODE_MINUTES * 60_000
export const CODE_TRIES = 5

const ON_ITS_WAY_MINUTES = 2

/**
 * The six digits that stand in the subject of a mail. They follow from the registration's secret and the moment they
 * end, so the job that writes the mail finds them again and no row has to hold them.
 */
export function codeOf(tokenHash: string, expiresAt: DateTime): string {
  const digest = createHmac('sha256', env.get('APP_KEY').release())
    .update(`code:${tokenHash}:${expiresAt.toMillis()}`)
    .digest()
  return (digest.readUInt32BE(0) % 1_000_000).toString().padStart(6, '0')
}

/** What is kept of a code. The registration's secret in it makes six digits worthless to look up. */
export function codeHash(tokenHash: string, code: string): string {
  return hashToken(`${tokenHash}:${code}`)
}

/** The columns of a fresh code. */
export function newCode(tokenHash: string, now: DateTime) {
  const expiresAt = fromSql(now.toMillis() + CODE_MS)
  return { hash: codeHash(tokenHash, codeOf(tokenHash, expiresAt)), expiresAt }
}

/** Whether the letter with this code was asked for so lately that it may not have arrived. */
export function isOnItsWay(expiresAt: DateTime, now: DateTime): boolean {
  return expiresAt > now.plus({ minutes: CODE_MINUTES - ON_ITS_WAY_MINUTES })
}
