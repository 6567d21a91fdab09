import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { wakeLoops } from '#app/core/loop'
import { buildMail } from '#app/messages/build_mail'
import type { BuiltMail, Mail } from '#app/messages/mail'

/**
 * Keeps a built mail beside the write that asks for it: it will be sent if and only if the transaction commits,
 * and once, however often a mail with this key is kept.
 */
export async function keepMail(trx: Trx, mail: BuiltMail): Promise<'kept' | 'already kept'> {
  const now = clock.now()
  const kept = await trx
    .knexClient('messages')
    .insert({
      kind: mail.kind,
      dedup_key: mail.dedupKey,
      to: mail.to,
      locale: mail.locale,
      subject: mail.subject.slice(0, 500),
      message_id: mail.messageId,
      mime: mail.sealedMime,
      person_id: mail.personId,
      registration_id: mail.registrationId,
      event_id: mail.eventId,
      status: 'queued',
      due_at: toSql(mail.dueAt ?? now),
      created_at: toSql(now),
    })
    .onConflict('dedup_key')
    .ignore()
    .returning('id')
  trx.after('commit', wakeLoops)
  return kept.length > 0 ? 'kept' : 'already kept'
}

/** Builds a mail and keeps it in a transaction of its own: for jobs that do nothing else. */
export async function sendMail(mail: Mail): Promise<'kept' | 'already kept'> {
  const built = await buildMail(mail)
  return transaction((trx) => keepMail(trx, built))
}
