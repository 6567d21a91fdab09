import type { DateTime } from 'luxon'
import type { Locale } from '#app/core/languages/locales'

/** Whose mailbox: the name as the person typed it, and the address. */
export interface Mailbox {
  name: string
  address: string
}

/** A picture inside the letter; the template shows it with `src="cid:…"`. */
export interface InlineImage {
  cid: string
  filename: string
  content: Buffer
  contentType: 'image/png'
}

export interface Attachment {
  filename: string
  content: Buffer
  contentType: string
}

/** The calendar part. `method` must be the METHOD written in `content`, which ends its lines in CRLF. */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  content: string
}

/** One mail to one person, as a room of the house asks for it. */
export interface Mail {
  /** What it is, as `registration.confirm`. The outbox names it by `messages.kinds.…`. */
  kind: string
  /** Says that two mails are the same one. A repeated or reordered job then keeps and sends it once. */
  dedupKey: string
  to: Mailbox
  locale: Locale
  subject: string
  /** `registrations/confirm` stands for `resources/views/mails/registrations/confirm.edge` and `….text.edge`. */
  template: string
  data: Record<string, unknown>
  personId?: number | null
  registrationId?: number | null
  eventId?: number | null
  /** Opens an account (sign-in, reset, setup): never shown in an outbox; without a mail server it goes to the console. */
  account?: boolean
  calendar?: CalendarPart
  attachments?: Attachment[]
  inlineImages?: InlineImage[]
  replyTo?: Mailbox
  /** In angle brackets. Left out, it follows from `dedupKey`, see `messageIdOf`. */
  messageId?: string
  /** The Message-ID that this mail continues, so that clients show both in one thread. */
  inReplyTo?: string
  /** Not sent before this moment. */
  dueAt?: DateTime
}

/** A mail that is ready to be kept: all that takes time is done, so it fits into a short transaction. */
export interface BuiltMail {
  kind: string
  dedupKey: string
  to: string
  locale: Locale
  /** For lists: the mail's subject with any code in it struck out. */
  subject: string
  messageId: string
  /** The whole mail as it will be sent, encrypted, since it holds links. */
  sealedMime: string
  personId: number | null
  registrationId: number | null
  eventId: number | null
  dueAt: DateTime | null
}
