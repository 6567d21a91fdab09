import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/activity/record'
import { recordMarks } from '#app/attendance/actions/record_attendance'
import { expected, holdSession } from '#app/attendance/queries/bookings'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

/** Says of everybody who is still unmarked that they are absent. Before a session begins nobody can be. */
export async function markRestAbsent(
  session: RecordableSession,
  actor: Actor
): Promise<Result<number, { reason: 'not_begun' | 'session_cancelled' }>> {
  const now = clock.now()
  if (now < session.held.start!) return refuse('not_begun')
  return transaction(async (trx) => {
    const { isCancelled } = await holdSession(trx, session.id)
    if (isCancelled) return refuse('session_cancelled')
    const unmarked = await expected(trx)
      .where('days.id', session.dayId)
      .whereNotIn(
        'registrations.id',
        trx.from('attendance').where('session_id', session.id).select('registration_id')
      )
      .select('registrations.id')
    const marks = unmarked.map(({ id }) => ({
      registrationId: id,
      status: 'absent' as const,
      markedAt: now,
      nonce: randomUUID(),
      how: 'rest_absent' as const,
    }))
    const answers = await recordMarks(trx, session, marks, actor)
    return done(answers.filter(({ outcome }) => outcome === 'recorded').length)
  })
}
