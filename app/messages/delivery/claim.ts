import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Message from '#app/messages/models/message'

/** A mail that was being sent for this long has lost its sender to a crash, in minutes. Well above any time-out. */
const ABANDONED_AFTER = 10

/** Mails whose moment has come, and those whose sender died, oldest first. Found by what the rows say alone. */
export async function dueMessages(limit: number): Promise<number[]> {
  const now = clock.now()
  const rows = await db
    .from('messages')
    .select('id')
    .where((due) => due.whereIn('status', ['queued', 'retrying']).where('due_at', '<=', toSql(now)))
    .orWhere((abandoned) =>
      abandoned
        .where('status', 'sending')
        .where('claimed_at', '<=', toSql(now.minus({ minutes: ABANDONED_AFTER })))
    )
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit)
  return rows.map((row) => row.id)
}

/**
 * Takes a mail for this process, as it now stands; null when another was faster. The guard is in the statement,
 * so any number of processes may look at once.
 */
export async function claimMessage(id: number): Promise<Message | null> {
  const message = await Message.findOrFail(id)
  const claimed = await db
    .from('messages')
    .where({ id, status: message.status, attempts: message.attempts })
    .update({
      status: 'sending',
      attempts: message.attempts + 1,
      claimed_at: toSql(clock.now()),
    })
  return Number(claimed) === 1 ? message.refresh() : null
}
