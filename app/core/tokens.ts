import { hash as digest, randomInt } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import { secretBytes } from '#app/core/secret_bytes'

/** Without letters and digits that are taken for one another when read aloud or from paper. */
const DESK_ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** SHA-256 in hex. Enough for secrets of 128 random bits and more; never for passwords. */
export function hashToken(token: string): string {
  return digest('sha256', token)
}

/** A new secret for a link: 160 random bits, with its hash for look-up and its encryption for later mails. */
export function newToken() {
  const token = secretBytes(20).toString('base64url')
  return { token, hash: hashToken(token), encrypted: encryption.encrypt(token) }
}

/** The secret of a token that was kept encrypted. Throws when the installation's key has changed. */
export function revealToken(encrypted: string): string {
  const token = encryption.decrypt<string>(encrypted)
  if (!token) throw new Error('a kept token cannot be read with this key')
  return token
}

/** A short code that stands under a QR and opens nothing by itself, as in `K7M-4TQ`. */
export function newDeskCode(): string {
  const letters = Array.from({ length: 6 }, () => DESK_ALPHABET[randomInt(DESK_ALPHABET.length)])
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`
}
