import { mailsTo, type KeptMail } from '#tests/helpers/mail'
import { parsedDays } from '#tests/helpers/calendar/parsed_days'

/** The bytes of the entry that a mail carries as its attachment; null when it carries none. */
function entryOf({ mail }: KeptMail): Buffer | null {
  return mail.attachments.find(({ filename }) => filename === 'invite.ics')?.content ?? null
}

/** What was sent to an address, oldest first: kind, and METHOD, UID and SEQUENCE of the entry. */
export async function sentTo(address: string) {
  const mails = await mailsTo(address)
  return mails.map((kept) => {
    const bytes = entryOf(kept)
    if (!bytes) return { kind: kept.row.kind }
    const { properties, uids, sequences } = parsedDays(bytes.toString())
    return { kind: kept.row.kind, method: properties.method, uid: uids[0], sequence: sequences[0] }
  })
}
