import { DateTime, type Interval } from 'luxon'
import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { NewMark } from '#app/attendance/marks'
import { standingAfter, type Standing } from '#app/attendance/standing'

/** Those of the marks' nonces that were recorded before. */
export async function knownNonces(trx: Trx, marks: NewMark[]): Promise<Set<string>> {
  const rows = await trx
    .from('attendance_marks')
    .whereIn(
      'nonce',
      marks.map(({ nonce }) => nonce)
    )
    .select('nonce')
  return new Set(rows.map(({ nonce }) => nonce))
}

/** Adds marks to the log. Whatever a phone's clock says, none is made after it was received. */
export async function addMarks(trx: Trx, sessionId: number, marks: NewMark[], actor: Actor) {
  if (marks.length === 0) return
  const receivedAt = clock.now()
  const rows = marks.map((mark) => ({
    session_id: sessionId,
    registration_id: mark.registrationId,
    status: mark.status,
    marked_at: toSql(DateTime.min(mark.markedAt, receivedAt)),
    received_at: toSql(receivedAt),
    arrived_at: mark.arrivedAt ? toSql(mark.arrivedAt) : null,
    left_at: mark.leftAt ? toSql(mark.leftAt) : null,
    by: actor.userId,
    device: mark.device ?? null,
    nonce: mark.nonce,
    how: mark.how,
    reason: mark.reason ?? null,
  }))
  await trx.insertQuery().table('attendance_marks').multiInsert(rows).onConflict('nonce').ignore()
}

/** How registrations stand at a session by all their marks. Whoever reads to write holds their locks. */
export async function standingsByMarks(
  trx: Trx,
  session: { id: number; held: Interval },
  registrationIds: number[]
): Promise<Map<number, Standing | null>> {
  const rows = await trx
    .from('attendance_marks')
    .where('session_id', session.id)
    .whereIn('registration_id', registrationIds)
    .select('id', 'registration_id', 'status', 'by', 'how')
    .select('marked_at', 'arrived_at', 'left_at')
  const marks = rows.map((row) => ({
    id: row.id,
    registrationId: row.registration_id,
    status: row.status,
    by: row.by,
    how: row.how,
    markedAt: fromSql(row.marked_at),
    arrivedAt: row.arrived_at && fromSql(row.arrived_at),
    leftAt: row.left_at && fromSql(row.left_at),
  }))
  const byRegistration = Map.groupBy(marks, ({ registrationId }) => registrationId)
  return new Map(
    registrationIds.map((id) => [id, standingAfter(byRegistration.get(id) ?? [], session.held)])
  )
}

/** Keeps the current rows beside the marks they follow from; unmarked is no row. */
export async function keepStandings(
  trx: Trx,
  sessionId: number,
  standings: Map<number, Standing | null>
) {
  const unmarked = [...standings].filter(([, standing]) => !standing).map(([id]) => id)
  const marked = [...standings].flatMap(([id, standing]) =>
    standing ? [currentRow(sessionId, id, standing)] : []
  )
  await trx
    .from('attendance')
    .where('session_id', sessionId)
    .whereIn('registration_id', unmarked)
    .delete()
  if (marked.length > 0) {
    await trx
      .insertQuery()
      .table('attendance')
      .multiInsert(marked)
      .onConflict(['session_id', 'registration_id'])
      .merge()
  }
}

function currentRow(sessionId: number, registrationId: number, standing: Standing) {
  return {
    session_id: sessionId,
    registration_id: registrationId,
    status: standing.status,
    marked_at: toSql(standing.markedAt),
    arrived_at: standing.arrivedAt && toSql(standing.arrivedAt),
    left_at: standing.leftAt && toSql(standing.leftAt),
  }
}
