import { type DateTime, type Interval } from 'luxon'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import type { Way } from '#app/attendance/models/attendance_mark'

/** One mark as it was made. `status` null takes back what was marked before. */
export interface MadeMark {
  /** Rises with the order in which marks reached the server. */
  id: number
  status: AttendanceStatus | null
  markedAt: DateTime
  /** The user who made it. */
  by: number | null
  how: Way
  /** Times that whoever marked wrote down; otherwise the moment of the mark speaks. */
  arrivedAt?: DateTime | null
  leftAt?: DateTime | null
}

/** How a registration's presence at a session stands. A time is null where nobody knows it. */
export interface Standing {
  status: AttendanceStatus
  markedAt: DateTime
  by: number | null
  arrivedAt: DateTime | null
  leftAt: DateTime | null
}

/**
 * What all marks of one registration at one session come to: the latest made wins, whenever it was uploaded;
 * of two made in the same millisecond, the one received later. Null is unmarked.
 *
 * A `late` or `left_early` made during the session (`held`, instants) says when the person came or went;
 * made outside it, it says nothing of the time. "The rest is absent" is said of those without a mark, so it gives
 * way to every mark made before it, also to one that reaches the server after it.
 */
export function standingAfter(marks: readonly MadeMark[], held: Interval): Standing | null {
  const inOrder = [...marks].sort(
    (a, b) => a.markedAt.toMillis() - b.markedAt.toMillis() || a.id - b.id
  )
  return inOrder.reduce<Standing | null>((before, mark) => next(before, mark, held), null)
}

function next(before: Standing | null, mark: MadeMark, held: Interval): Standing | null {
  const { status, markedAt } = mark
  if (mark.how === 'rest_absent' && before) return before
  if (status === null) return null
  const moment = held.contains(markedAt) ? markedAt : null
  const stays = status === 'late' || status === 'left_early'
  const arrivedEarlier = stays ? (before?.arrivedAt ?? null) : null
  return {
    status,
    markedAt,
    by: mark.by,
    arrivedAt: mark.arrivedAt ?? arrivedEarlier ?? (status === 'late' ? moment : null),
    leftAt: mark.leftAt ?? (status === 'left_early' ? moment : null),
  }
}
