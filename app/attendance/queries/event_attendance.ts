import type { DateTime } from 'luxon'
import { attendanceMatrix, type MatrixRow } from '#app/attendance/queries/attendance_matrix'
import { headCounts, type HeadCountState } from '#app/attendance/queries/head_counts'
import { eventProgramme } from '#app/attendance/queries/event_programme'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { sessionCounts, type SessionCounts } from '#app/attendance/queries/session_counts'
import { sessionWords, type SessionWords } from '#app/attendance/queries/session_words'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

type CountedSession = RecordableSession & SessionWords & { counts: SessionCounts }

/** The attendance of an event, as its organisers and controllers read it. */
export interface EventAttendance {
  days: {
    id: number
    date: string
    sessions: CountedSession[]
    headCount: (HeadCountState & { when: string }) | null
  }[]
  sessions: CountedSession[]
  people: MatrixRow[]
}

/** How an event was attended until a moment, an instant. */
export async function eventAttendance(
  eventId: number,
  locale: Locale,
  now: DateTime
): Promise<EventAttendance> {
  const programme = await eventProgramme(eventId)
  const words = await sessionWords(programme.sessions, locale)
  const counts = await sessionCounts(programme.sessions.map(({ id }) => id))
  const sessions = programme.sessions.map((session) => ({
    ...session,
    ...words.get(session.id)!,
    counts: counts.get(session.id)!,
  }))
  const byDay = Map.groupBy(sessions, ({ dayId }) => dayId)
  const heads = await headCounts([...byDay.keys()])
  return {
    days: [...byDay].map(([id, own]) => {
      const [{ date, zone }] = own
      const count = heads.get(id)
      const when = count && dateAndTime(count.at.setZone(zone), locale)
      return { id, date, sessions: own, headCount: count ? { ...count, when: when! } : null }
    }),
    sessions,
    people: await attendanceMatrix(eventId, programme, locale, now),
  }
}
