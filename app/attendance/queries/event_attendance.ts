import type { DateTime } from 'luxon'
import { attendanceMatrix, type MatrixRow } from '#app/attendance/queries/attendance_matrix'
import { eventProgramme } from '#app/attendance/queries/event_programme'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { sessionCounts, type SessionCounts } from '#app/attendance/queries/session_counts'
import { sessionWords, type SessionWords } from '#app/attendance/queries/session_words'
import type { Locale } from '#app/core/languages/locales'

type CountedSession = RecordableSession & SessionWords & { counts: SessionCounts }

/** The attendance of an event, as its organisers and controllers read it. */
export interface EventAttendance {
  days: { id: number; date: string; sessions: CountedSession[] }[]
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
  return {
    days: [...byDay].map(([id, own]) => ({ id, date: own[0].date, sessions: own })),
    sessions,
    people: await attendanceMatrix(eventId, programme, locale, now),
  }
}
