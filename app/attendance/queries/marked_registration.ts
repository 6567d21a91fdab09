import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import Attendance from '#app/attendance/models/attendance'
import type { Way } from '#app/attendance/models/attendance_mark'
import {
  sessionsOfEvents,
  toRecordableSession,
  type RecordableSession,
} from '#app/attendance/queries/recordable_sessions'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import { rowId } from '#app/core/row_id'
import Registration from '#app/registrations/models/registration'

/** One mark as it was made; times by the clock of the session's place. */
export interface PastMark {
  status: AttendanceStatus | null
  markedAt: DateTime
  receivedAt: DateTime
  by: Text | null
  how: Way
  reason: string | null
}

export interface MarkedRegistration {
  session: RecordableSession
  registration: Registration
  /** Null while unmarked. */
  current: Attendance | null
  /** The latest made first. */
  history: PastMark[]
}

/** A registration at a session of the same event, with all its marks. @throws 404 when either is not there. */
export async function findMarkedRegistration(
  eventId: number,
  sessionId: unknown,
  registrationId: unknown
): Promise<MarkedRegistration> {
  const row = await sessionsOfEvents()
    .where({ 'sessions.id': rowId(sessionId) ?? 0, 'events.id': eventId })
    .first()
  const registration = await Registration.query()
    .where({ id: rowId(registrationId) ?? 0, eventId })
    .first()
  if (!row || !registration) {
    throw new Exception('nobody at such a session', { status: 404, code: 'E_NOT_FOUND' })
  }
  const session = toRecordableSession(row)
  const key = { session_id: session.id, registration_id: registration.id }
  return {
    session,
    registration,
    current: await Attendance.query().where(key).first(),
    history: await historyOf(key, session.zone),
  }
}

async function historyOf(key: Record<string, number>, zone: string): Promise<PastMark[]> {
  const rows = await db
    .from('attendance_marks')
    .leftJoin('users', 'users.id', 'attendance_marks.by')
    .leftJoin('people', 'people.id', 'users.person_id')
    .where(key)
    .orderBy([
      { column: 'marked_at', order: 'desc' },
      { column: 'attendance_marks.id', order: 'desc' },
    ])
    .select(
      'status',
      'marked_at',
      'received_at',
      'how',
      'reason',
      'people.name',
      'people.name_locale'
    )
  return rows.map((row) => ({
    status: row.status,
    markedAt: fromSql(row.marked_at).setZone(zone),
    receivedAt: fromSql(row.received_at).setZone(zone),
    by: row.name && { text: row.name, lang: row.name_locale },
    how: row.how,
    reason: row.reason,
  }))
}
