import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'

/** A mail that is due for longer than this, in minutes, tells that nobody delivers them. */
const PATIENCE = 30

/** Whether mails leave once they are due. One that is tried again has a later moment, so a refusal is no alarm. */
export async function mailIsDelivered(): Promise<string | null> {
  const limit = toSql(clock.now().minus({ minutes: PATIENCE }))
  const waiting = await db
    .from('messages')
    .whereIn('status', ['queued', 'retrying'])
    .where('due_at', '<', limit)
    .select('id')
    .first()
  return waiting ? `a mail has been due for over ${PATIENCE} minutes` : null
}
