import db from '@adonisjs/lucid/services/db'
import type { Transporter } from 'nodemailer'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { announceOnConsole } from '#app/messages/delivery/console'
import { claimMessage } from '#app/messages/delivery/claim'
import { isNeverSent } from '#app/messages/delivery/never_sent'
import { pauseAfter, verdictOn, type Verdict } from '#app/messages/delivery/verdict'
import { sender } from '#app/messages/mailbox'
import type Message from '#app/messages/models/message'
import { openMime } from '#app/messages/sealed_mime'

type Outcome = Verdict | { status: 'sent' | 'suppressed' | 'unconfigured' }

/** Claims one mail, sends it outside any transaction, and writes down what became of it. False when it was another's. */
export async function deliverMessage(id: number, server: Transporter | null): Promise<boolean> {
  const message = await claimMessage(id)
  if (message) await mark(message, await attempt(message, server))
  return message !== null
}

async function attempt(message: Message, server: Transporter | null): Promise<Outcome> {
  try {
    if (!server && message.isAccountMail) await announceOnConsole(message)
    if (isNeverSent(message.to)) return { status: 'suppressed' }
    if (!server) return { status: 'unconfigured' }
    await server.sendMail({
      envelope: { from: sender().address, to: [message.to] },
      raw: openMime(message.mime),
    })
    return { status: 'sent' }
  } catch (error) {
    return verdictOn(error, message.attempts)
  }
}

/** The guard leaves a mail alone that another process has taken over meanwhile. */
async function mark(message: Message, outcome: Outcome) {
  const now = clock.now()
  const changes = {
    status: outcome.status,
    last_error: 'error' in outcome ? outcome.error : null,
    ...(outcome.status === 'retrying' && { due_at: toSql(now.plus(pauseAfter(message.attempts))) }),
    ...(outcome.status === 'sent' && { sent_at: toSql(now) }),
  }
  await db
    .from('messages')
    .where({ id: message.id, status: 'sending', attempts: message.attempts })
    .update(changes)
}
