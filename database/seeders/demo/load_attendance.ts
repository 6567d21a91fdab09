import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import type { LoadedEvent } from './load_events.js'
import type { LoadedRegistration } from './load_registrations.js'
import { randomFrom } from './random.js'

function statusFor(chance: number): AttendanceStatus {
  if (chance < 0.82) return 'present'
  if (chance < 0.89) return 'late'
  if (chance < 0.93) return 'left_early'
  return chance < 0.96 ? 'excused' : 'absent'
}

/** Marks for the days that are over, and for half of those who came to today's first session. */
export async function loadAttendance(
  trx: Trx,
  event: LoadedEvent,
  registrations: LoadedRegistration[],
  by: number
) {
  const confirmed = registrations.filter(({ status }) => status === 'confirmed')
  for (const day of event.days) {
    const sessions = day.isOver ? day.sessions : day.isToday ? day.sessions.slice(0, 1) : []
    const marked = day.isOver ? confirmed : confirmed.slice(0, Math.ceil(confirmed.length / 2))
    for (const session of sessions) await markAll(trx, session, marked, by)
  }
}

async function markAll(
  trx: Trx,
  session: { id: number; startsAt: DateTime },
  registrations: LoadedRegistration[],
  by: number
) {
  const random = randomFrom(session.id * 104_729)
  const marks = registrations.map(({ id }) => {
    const status = statusFor(random())
    const minutes = Math.floor(random() * 20) + (status === 'left_early' ? 40 : 0)
    const at = toSql(session.startsAt.plus({ minutes }))
    return { session_id: session.id, registration_id: id, status, marked_at: at }
  })
  for (let from = 0; from < marks.length; from += 50) {
    const some = marks.slice(from, from + 50)
    await trx.table('attendance_marks').multiInsert(
      some.map((mark) => ({
        ...mark,
        received_at: mark.marked_at,
        by,
        nonce: randomUUID(),
        how: 'tap',
      }))
    )
    await trx.table('attendance').multiInsert(
      some.map((mark) => ({
        ...mark,
        arrived_at: mark.status === 'late' ? mark.marked_at : null,
        left_at: mark.status === 'left_early' ? mark.marked_at : null,
      }))
    )
  }
}
