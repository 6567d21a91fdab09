import type { DateTime } from 'luxon'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import { inHours, minutesAttended, minutesHeld, type Duration } from '#app/attendance/minutes'
import type { EventProgramme } from '#app/attendance/queries/event_programme'
import { sharesOf, wasThere, type Shares } from '#app/attendance/shares'

/** How somebody stands at one session. */
export interface Mark {
  status: AttendanceStatus
  arrivedAt: DateTime | null
  leftAt: DateTime | null
}

interface Cell {
  sessionId: number
  /** Whether the registration is for that day; where it is not, nothing is expected. */
  expected: boolean
  status: AttendanceStatus | null
}

/** What all marks of one registration come to. */
export interface Totals extends Shares {
  /** One for each session, in the order of the programme. */
  cells: Cell[]
  /** Time attended and time held, both until now, of the sessions this registration is for. */
  attended: Duration
  held: Duration
}

/**
 * One registration against the programme of its event at a moment (an instant).
 * @param days ids of the days it is for @param marks by session id; a marked session counts on any day
 */
export function totalsOf(
  programme: EventProgramme,
  days: ReadonlySet<number>,
  marks: ReadonlyMap<number, Mark>,
  now: DateTime
): Totals {
  const sessions = programme.sessions.filter(({ id, dayId }) => days.has(dayId) || marks.has(id))
  const presences = sessions.flatMap(({ id, held }) => {
    const mark = marks.get(id)
    return mark && wasThere(mark.status) ? [{ ...mark, session: held }] : []
  })
  return {
    cells: programme.sessions.map(({ id, dayId }) => ({
      sessionId: id,
      expected: days.has(dayId),
      status: marks.get(id)?.status ?? null,
    })),
    ...sharesOf(
      sessions.map(({ id, held }) => ({
        startsAt: held.start!,
        endsAt: held.end!,
        status: marks.get(id)?.status,
      })),
      now
    ),
    attended: inHours(minutesAttended(presences, programme.breaks, now)),
    held: inHours(
      minutesHeld({ sessions: sessions.map(({ held }) => held), breaks: programme.breaks }, now)
    ),
  }
}
