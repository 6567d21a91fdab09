import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { wakeLoops } from '#app/core/loop'
import { done, refuse, type Result } from '#app/core/result'
import { hasMailServer } from '#app/messages/delivery/mail_server'
import { isNeverSent } from '#app/messages/delivery/never_sent'
import Message from '#app/messages/models/message'

type Refusal = { reason: 'no_mail_server' | 'never_sent' | 'under_way' }

/** Sends a kept mail again as it is, with the same Message-ID, so that its reader's program sees one mail. */
export async function resendMessage(id: number, actor: Actor): Promise<Result<Message, Refusal>> {
  if (!hasMailServer()) return refuse('no_mail_server')
  return transaction(async (trx) => {
    const message = await Message.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    if (isNeverSent(message.to)) return refuse('never_sent')
    if (['queued', 'sending'].includes(message.status)) return refuse('under_way')

    const changes = { status: 'queued', attempts: 0, lastError: null, dueAt: clock.now() } as const
    await message.merge(changes).save()
    await record(
      trx,
      'message.resent',
      { messageId: id },
      { actor, subject: { type: 'message', id }, eventId: message.eventId }
    )
    trx.after('commit', wakeLoops)
    return done(message)
  })
}
