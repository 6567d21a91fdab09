import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import type { Actor } from '#app/activity/record'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { wasTaken, type MarkAnswer } from '#app/attendance/marks'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { clock } from '#app/core/clock'
import { instantsOf } from '#app/core/local_time'
import { done, refuse, type Result } from '#app/core/result'

export interface Correction {
  registrationId: number
  status: AttendanceStatus | null
  reason: string
  /** By the clock of the place (`10:20`), where the person came late or left early. */
  arrived: string | null
  left: string | null
}

type Refusal =
  | { reason: 'outside' | 'left_before_arrived'; field: 'arrived' | 'left' }
  | { reason: 'not_taken'; answer: MarkAnswer }

/** Says afterwards how somebody attended, and why it is said only now. What was marked before stays in the history. */
export async function correctAttendance(
  session: RecordableSession,
  { arrived, left, ...correction }: Correction,
  actor: Actor
): Promise<Result<null, Refusal>> {
  const arrivedAt = arrived ? momentIn(session, arrived) : null
  const leftAt = left ? momentIn(session, left) : null
  if (arrived && !arrivedAt) return refuse('outside', { field: 'arrived' as const })
  if (left && !leftAt) return refuse('outside', { field: 'left' as const })
  if (arrivedAt && leftAt && leftAt <= arrivedAt) {
    return refuse('left_before_arrived', { field: 'left' as const })
  }

  const mark = {
    ...correction,
    arrivedAt,
    leftAt,
    markedAt: clock.now(),
    nonce: randomUUID(),
    how: 'form' as const,
  }
  const [answer] = await recordAttendance(session, [mark], actor)
  return wasTaken(answer) ? done(null) : refuse('not_taken', { answer })
}

/** The moment of a session at which the clocks of its place show a time; null when they do not during it. */
function momentIn({ date, zone, held }: RecordableSession, time: string): DateTime | null {
  const moments = instantsOf(date, time, zone)
  return moments.find((moment) => held.contains(moment) || moment.equals(held.end!)) ?? null
}
