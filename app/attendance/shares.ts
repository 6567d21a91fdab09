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
  endsAt: DateTime
  /** Undefined while unmarked, which counts as not attended but is not absence. */
  status?: AttendanceStatus
}

/** Whether a status says that the person was there, for the whole session or a part of it. */
export function wasThere(status: AttendanceStatus | null | undefined): boolean {
  return status === 'present' || status === 'late' || status === 'left_early'
}

/**
 * How many of a person's sessions they attended, of those begun by `now` (an instant) and of all. Of sessions at
 * the same time nobody can attend more than one: whoever was at one of them missed none of the others, and whoever
 * was at none missed one.
 */
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

function share(sessions: readonly MarkedSession[], rule: ExcusedRule): Share {
  const isExcused = ({ status }: MarkedSession) => status === 'excused'
  const attended = sessions.filter(
    (session) => wasThere(session.status) || (rule === 'attended' && isExcused(session))
  )
  const settled = rule === 'left_out' ? [...attended, ...sessions.filter(isExcused)] : attended
  const open = sessions.filter((session) => !settled.some((other) => overlap(session, other)))
  const of = attended.length + mostOneAfterAnother(open)
  return {
    attended: attended.length,
    of,
    percent: of === 0 ? null : Math.floor((attended.length * 100) / of),
  }
}

function overlap(one: MarkedSession, other: MarkedSession): boolean {
  return one === other || (one.startsAt < other.endsAt && other.startsAt < one.endsAt)
}

/** How many sessions one person could attend whole: always the next that ends first. */
function mostOneAfterAnother(sessions: readonly MarkedSession[]): number {
  const chosen: MarkedSession[] = []
  for (const session of sessions.toSorted((a, b) => a.endsAt.toMillis() - b.endsAt.toMillis())) {
    if (!chosen.some((other) => overlap(session, other))) chosen.push(session)
  }
  return chosen.length
}
