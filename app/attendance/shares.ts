import type { DateTime } from 'luxon'
import type { AttendanceStatus } from '#app/attendance/models/attendance'

/** What an excused session is to a share: attended, as if it had not been held, or missed. The organiser decides. */
export type ExcusedRule = 'attended' | 'left_out' | 'missed'

interface Share {
  attended: number
  of: number
  /** Rounded down, so that it never says more than was attended; null of nothing. */
  percent: number | null
}

export interface Shares {
  /** Of the sessions that have begun. */
  soFar: Share
  /** Of all sessions, those to come included. */
  all: Share
}

interface MarkedSession {
  startsAt: DateTime
  /** Undefined while unmarked, which counts as not attended but is not absence. */
  status?: AttendanceStatus
}

/** Whether a status says that the person was there, for the whole session or a part of it. */
export function wasThere(status: AttendanceStatus | null | undefined): boolean {
  return status === 'present' || status === 'late' || status === 'left_early'
}

/** How many of a person's sessions they attended, of those begun by `now` (an instant) and of all. */
export function sharesOf(
  sessions: readonly MarkedSession[],
  now: DateTime,
  excused: ExcusedRule = 'left_out'
): Shares {
  return {
    soFar: share(
      sessions.filter(({ startsAt }) => startsAt <= now),
      excused
    ),
    all: share(sessions, excused),
  }
}

function share(sessions: readonly MarkedSession[], excused: ExcusedRule): Share {
  const counted = sessions.filter(({ status }) => !(status === 'excused' && excused === 'left_out'))
  const attended = counted.filter(
    ({ status }) => wasThere(status) || (status === 'excused' && excused === 'attended')
  ).length
  const of = counted.length
  return { attended, of, percent: of === 0 ? null : Math.floor((attended * 100) / of) }
}
