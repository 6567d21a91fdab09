import type { BuiltLetter } from '#app/calendar/mails/draft_letters'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { keepMail } from '#app/messages/keep_mail'

/** Calendars know mailboxes, not people: two letters to one mailbox at once must not bear the same SEQUENCE. */
export async function lockMailbox(trx: Trx, mailbox: string) {
  await trx.from('people').where('email_normalised', mailbox).orderBy('id').forUpdate().select('id')
}

/** Keeps letters to a mailbox, and what it was told by them of the days of a registration. */
export async function keepLetters(
  trx: Trx,
  { registrationId, mailbox }: { registrationId: number; mailbox: string },
  letters: BuiltLetter[]
) {
  for (const { mail, days, organizer } of letters) {
    await keepMail(trx, mail)
    for (const day of days) {
      const told = {
        uid: day.uid,
        sequence: day.sequence,
        day_sequence: day.daySequence,
        method: day.method,
        presence: day.presence,
        organizer,
        sent_at: toSql(clock.now()),
        partstat: null,
        replied_at: null,
      }
      await trx
        .knexClient('day_invitations')
        .insert({ registration_id: registrationId, day_id: day.dayId, mailbox, ...told })
        .onConflict(['registration_id', 'day_id', 'mailbox'])
        .merge(told)
    }
  }
}
