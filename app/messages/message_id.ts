import { createHash } from 'node:crypto'
import { sender } from '#app/messages/mailbox'

/** The Message-ID of the mail with this key: the same whenever it is built or sent. */
export function messageIdOf(dedupKey: string): string {
  const [, domain] = sender().address.split('@')
  const digest = createHash('sha256').update(dedupKey).digest('hex').slice(0, 32)
  return `<${digest}@${domain}>`
}
