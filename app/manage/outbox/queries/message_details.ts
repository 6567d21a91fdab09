import type { Locale } from '#app/core/languages/locales'
import { momentOf, messageRows } from '#app/manage/outbox/queries/message_rows'
import { hasMailServer } from '#app/messages/delivery/mail_server'
import { isNeverSent } from '#app/messages/delivery/never_sent'
import { isDemoOutboxOpen } from '#app/messages/demo_outbox'
import type Message from '#app/messages/models/message'
import { openLetter } from '#app/messages/queries/open_letter'
import { strikeSecrets } from '#app/messages/strike_secrets'

/** One mail as its organiser may read it: what it says, without the links and codes that are its recipient's alone. */
export async function messageDetails(message: Message, locale: Locale) {
  const [row] = await messageRows([message], locale)
  const letter = await openLetter(message)
  const open = isDemoOutboxOpen()
  return {
    ...row,
    kept: momentOf(message.createdAt, row.event, locale),
    sent: message.sentAt && momentOf(message.sentAt, row.event, locale),
    tries: message.attempts,
    error: message.lastError,
    text: open ? letter.text : strikeSecrets(letter.text),
    masked: !open,
    resendable: hasMailServer() && !isNeverSent(message.to),
    attachments: letter.attachments.map(({ filename }) => filename),
    demoHref: open ? `/${locale}/outbox/${message.id}` : null,
  }
}
