import encryption from '@adonisjs/core/services/encryption'

const PURPOSE = 'mail'

/** A whole mail as it rests in the database: its links and codes open doors. */
export function sealMime(mime: string): string {
  return encryption.encrypt(mime, { purpose: PURPOSE })
}

/** The mail that was sealed. Throws when the installation's key has changed since. */
export function openMime(sealed: string): string {
  const mime = encryption.decrypt<string>(sealed, PURPOSE)
  if (mime === null) throw new Error('a kept mail cannot be read with this key')
  return mime
}
