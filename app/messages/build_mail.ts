import { composeMime } from '#app/messages/compose_mime'
import { houseImagesOf } from '#app/messages/house_images'
import type { BuiltMail, Mail } from '#app/messages/mail'
import { oneLine } from '#app/messages/mailbox'
import { messageIdOf } from '#app/messages/message_id'
import { ACCOUNT_KIND } from '#app/messages/models/message'
import { renderMail } from '#app/messages/render_mail'
import { sealMime } from '#app/messages/sealed_mime'
import { strikeCodes } from '#app/messages/strike_secrets'

/** Renders and composes a mail, once: what is kept is what will be sent. Do it before the transaction. */
export async function buildMail(mail: Mail): Promise<BuiltMail> {
  const messageId = mail.messageId ?? messageIdOf(mail.dedupKey)
  const forms = await renderMail(mail.template, mail.locale, {
    ...mail.data,
    subject: mail.subject,
  })
  const inlineImages = [...(await houseImagesOf(forms.html)), ...(mail.inlineImages ?? [])]
  const mime = await composeMime({ ...mail, ...forms, messageId, inlineImages })
  return {
    kind: mail.account ? `${ACCOUNT_KIND}${mail.kind}` : mail.kind,
    dedupKey: mail.dedupKey,
    to: mail.to.address,
    locale: mail.locale,
    subject: strikeCodes(oneLine(mail.subject)),
    messageId,
    sealedMime: sealMime(mime),
    personId: mail.personId ?? null,
    registrationId: mail.registrationId ?? null,
    eventId: mail.eventId ?? null,
    dueAt: mail.dueAt ?? null,
  }
}
