import type { Locale } from '#app/core/languages/locales'
import { MessageSchema } from '#database/schema'

export const MESSAGE_STATUSES = [
  'queued',
  'sending',
  'sent',
  'retrying',
  'failed',
  'suppressed',
  'unconfigured',
] as const

export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

/** Kinds of mail that open an account begin so; no outbox shows them. */
export const ACCOUNT_KIND = 'account.'

/** One e-mail to one person, kept as a row from before it is sent. */
export default class Message extends MessageSchema {
  declare status: MessageStatus
  declare locale: Locale

  get isAccountMail() {
    return this.kind.startsWith(ACCOUNT_KIND)
  }
}
