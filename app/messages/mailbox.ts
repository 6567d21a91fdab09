import addressparser from 'nodemailer/lib/addressparser/index.js'
import type { Mailbox } from '#app/messages/mail'
import { appUrl } from '#config/app'
import env from '#start/env'

const ADDRESS = /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u

/** Who sends the mails of this installation: `MAIL_FROM`, else an address made from `APP_URL`. */
export function sender(): Mailbox {
  const [set] = addressparser(env.get('MAIL_FROM') ?? '', { flatten: true })
  return {
    name: oneLine(set?.name || 'Sabor'),
    address: set?.address || `sabor@${new URL(appUrl).hostname}`,
  }
}

/** Text for a header: one line, whatever was typed, so that nobody can add headers of their own. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/**
 * A mailbox that is safe in a header and names exactly one recipient.
 * @throws when the address is none, or more than one.
 */
export function safeMailbox({ name, address }: Mailbox): Mailbox {
  if (!ADDRESS.test(address)) throw new Error('not the address of one mailbox')
  return { name: oneLine(name), address }
}
