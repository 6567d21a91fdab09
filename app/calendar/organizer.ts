import { randomBytes } from 'node:crypto'
import { sender } from '#app/messages/mailbox'
import env from '#start/env'

/** Before the token in an address whose mail we read (RFC 5233). */
const READ_BY_US = 'reply+'

/**
 * The ORGANIZER of a new invitation, to which calendars send their answers. Where we read a mailbox it is an address of
 * this invitation's own; elsewhere it is the organisation's, which nobody wants filled with "Accepted".
 */
export function newOrganizer(contact: string): string {
  if (!env.get('IMAP_URL')) return contact
  const [, domain] = sender().address.split('@')
  return `${READ_BY_US}${randomBytes(16).toString('hex')}@${domain}`
}

/** Whether answers to this address are read by us, and so worth asking for. */
export function readsReplies(organizer: string): boolean {
  return Boolean(env.get('IMAP_URL')) && organizer.startsWith(READ_BY_US)
}
