import db from '@adonisjs/lucid/services/db'
import { ATTENDANCE_STATUSES, type AttendanceStatus } from '#app/attendance/models/attendance'
import { expected } from '#app/attendance/queries/bookings'

/** How many people a session is for, and how many of them have each mark; the rest is unmarked. */
export type SessionCounts = Record<AttendanceStatus | 'expected' | 'here' | 'unmarked', number>

const NONE: SessionCounts = {
  expected: 0,
  here: 0,
  unmarked: 0,
  present: 0,
  late: 0,
  left_early: 0,
  excused: 0,
  absent: 0,
}

/** The counts of sessions, by session id. */
export async function sessionCounts(sessionIds: number[]): Promise<Map<number, SessionCounts>> {
  const rows = await expected()
    .join('sessions', 'sessions.day_id', 'days.id')
    .leftJoin('attendance', (join) =>
      join
        .on('attendance.session_id', 'sessions.id')
        .andOn('attendance.registration_id', 'registrations.id')
    )
    .whereIn('sessions.id', sessionIds)
    .groupBy('sessions.id')
    .select('sessions.id')
    .count('* as expected')
    .select(
      ATTENDANCE_STATUSES.map((status) =>
        db.raw(`sum(case when attendance.status = '${status}' then 1 else 0 end) as ${status}`)
      )
    )
  const counted = new Map(rows.map((row) => [row.id, numbers(row)]))
  return new Map(sessionIds.map((id) => [id, counted.get(id) ?? NONE]))
}

/** PostgreSQL counts in strings. */
function numbers(row: Record<string, string | number>): SessionCounts {
  const counts = { ...NONE, expected: Number(row.expected) }
  for (const status of ATTENDANCE_STATUSES) counts[status] = Number(row[status])
  const here = counts.present + counts.late + counts.left_early
  return { ...counts, here, unmarked: counts.expected - here - counts.excused - counts.absent }
}
