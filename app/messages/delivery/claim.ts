import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Message from '#app/messages/models/message'

/** A mail that was being sent for this long has lost its sender to a crash, in minutes. Well above any time-out. */
const ABANDONED_AFTER = 10

/** Mails whose moment has come, and those whose sender died. Found by what the rows say alone. */
function due() {
  const now = clock.now()
  return db
    .from('messages')
    .where((either) =>
      either
        .where((ready) =>
          ready.whereIn('status', ['queued', 'retrying']).where('due_at', '<=', toSql(now))
        )
        .orWhere((abandoned) =>
          abandoned
            .where('status', 'sending')
            .where('claimed_at', '<=', toSql(now.minus({ minutes: ABANDONED_AFTER })))
        )
    )
}

/** The ids of mails that are to be sent now, oldest first. */
export async function dueMessages(limit: number): Promise<number[]> {
  const rows = await due().select('id').orderBy('due_at').orderBy('id').limit(limit)
  return rows.map((row) => row.id)
}

/**
 * Takes a mail for this process; null when another was faster, whether it sends it still or has sent it. The guard is
 * in the statement, so any number of processes may look at once.
 */
export async function claimMessage(id: number): Promise<Message | null> {
  const claimed = await due()
    .where('id', id)
    .update({
      status: 'sending',
      attempts: db.raw('attempts + 1'),
      claimed_at: toSql(clock.now()),
    })
  return Number(claimed) === 1 ? Message.findOrFail(id) : null
}
