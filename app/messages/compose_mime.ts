import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { clock } from '#app/core/clock'
import type { Attachment, CalendarPart, InlineImage, Mailbox } from '#app/messages/mail'
import { oneLine, safeMailbox, sender } from '#app/messages/mailbox'

export interface Letter {
  to: Mailbox
  subject: string
  text: string
  html: string
  messageId: string
  replyTo?: Mailbox
  inReplyTo?: string
  calendar?: CalendarPart
  attachments?: Attachment[]
  inlineImages?: InlineImage[]
}

/**
 * The mail as it goes over the wire (RFC 5322), its lines ending in CRLF. With a calendar part:
 * mixed( alternative( plain, related( html, pictures ), text/calendar ), invite.ics ), the shape that RFC 6047
 * asks for and that the common clients read.
 */
export async function composeMime(letter: Letter): Promise<string> {
  const mime = await new MailComposer({
    from: sender(),
    to: [safeMailbox(letter.to)],
    replyTo: letter.replyTo && safeMailbox(letter.replyTo),
    subject: oneLine(letter.subject),
    messageId: letter.messageId,
    inReplyTo: letter.inReplyTo,
    references: letter.inReplyTo,
    date: clock.now().toJSDate(),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    text: letter.text,
    html: letter.html,
    alternatives: letter.calendar ? [calendarAlternative(letter.calendar)] : [],
    attachments: [
      ...(letter.inlineImages ?? []),
      ...(letter.calendar ? [calendarFile(letter.calendar)] : []),
      ...(letter.attachments ?? []),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return mime.toString('utf8')
}

/** Base64, since quoted-printable would be free to mend line ends, and both copies must be the same bytes. */
function calendarAlternative({ method, content }: CalendarPart) {
  if (!content.includes(`\r\nMETHOD:${method}\r\n`)) {
    throw new Error(`the calendar part does not say METHOD:${method}`)
  }
  return {
    contentType: `text/calendar; charset=UTF-8; method=${method}`,
    contentTransferEncoding: 'base64' as const,
    content: Buffer.from(content),
  }
}

function calendarFile({ content }: CalendarPart) {
  return {
    filename: 'invite.ics',
    contentType: 'application/ics',
    content: Buffer.from(content),
  }
}
