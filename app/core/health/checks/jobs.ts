import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'

/** A job that waits for longer than this, in minutes, tells that nobody runs them. */
const PATIENCE = 15

/** The queue puts priority and time into one number; the time, in milliseconds, is what is left below this. */
const PRIORITY_STEP = 1e13

/** Whether the jobs that are due get done. */
export async function jobsAreDone(): Promise<string | null> {
  const limit = clock.now().minus({ minutes: PATIENCE }).toMillis()
  const pending = await db
    .from('queue_jobs')
    .where('status', 'pending')
    .whereRaw('score % ? < ?', [PRIORITY_STEP, limit])
    .first()
  const delayed = await db
    .from('queue_jobs')
    .where('status', 'delayed')
    .where('execute_at', '<', limit)
    .first()
  return pending || delayed ? `a job has been due for over ${PATIENCE} minutes` : null
}
