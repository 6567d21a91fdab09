import type { ParsedMail } from 'mailparser'
import type Message from '#app/messages/models/message'
import { readMime } from '#app/messages/read_mime'
import { openMime } from '#app/messages/sealed_mime'

/** A kept mail, opened for reading. */
export interface OpenLetter {
  subject: string
  text: string
  /** The page of the mail with its pictures inside it, for a frame that may not load anything. */
  html: string
  attachments: { filename: string; contentType: string; content: Buffer }[]
}

export async function openLetter(message: Message): Promise<OpenLetter> {
  const mail = await readMime(openMime(message.mime))
  return {
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: withPictures(mail),
    attachments: mail.attachments
      .filter(({ contentDisposition }) => contentDisposition === 'attachment')
      .map(({ filename = '', contentType, content }) => ({ filename, contentType, content })),
  }
}

function withPictures({ html, attachments }: ParsedMail): string {
  return attachments
    .filter(({ cid }) => cid)
    .reduce(
      (page, { cid, contentType, content }) =>
        page.replaceAll(
          `"cid:${cid}"`,
          `"data:${contentType};base64,${content.toString('base64')}"`
        ),
      html || ''
    )
}
