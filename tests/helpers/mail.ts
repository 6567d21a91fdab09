import type { ParsedMail } from 'mailparser'
import { deliverNextMail } from '#app/messages/delivery/dispatcher'
import Message from '#app/messages/models/message'
import { readMime } from '#app/messages/read_mime'
import { openMime } from '#app/messages/sealed_mime'

export interface KeptMail {
  row: Message
  /** The mail as its recipient would read it. */
  mail: ParsedMail
  /** The addresses in its plain text, in order. */
  links: string[]
}

/** What was kept for an address, oldest first, whether it was sent or not. */
export async function mailsTo(address: string): Promise<KeptMail[]> {
  const rows = await Message.query().where('to', address).orderBy('id')
  return Promise.all(
    rows.map(async (row) => {
      const mail = await readMime(openMime(row.mime))
      return { row, mail, links: mail.text?.match(/https?:\/\/\S+/g) ?? [] }
    })
  )
}

/** The newest mail that was kept for an address. Throws when there is none. */
export async function lastMailTo(address: string): Promise<KeptMail> {
  const mails = await mailsTo(address)
  const last = mails.at(-1)
  if (!last) throw new Error(`no mail was kept for ${address}`)
  return last
}

/** Delivers the mails that are due, one after another, as the server would. */
export async function deliverDueMail() {
  let outcome: 'worked' | 'idle'
  do outcome = await deliverNextMail()
  while (outcome === 'worked')
}
