import type { DateTime } from 'luxon'
import type { Access } from '#app/accounts/access'
import type { Locale } from '#app/core/languages/locales'
import {
  recordableSessions,
  takingPlace,
  toRecordableSession,
  type RecordableSession,
} from '#app/attendance/queries/recordable_sessions'
import { headCounts } from '#app/attendance/queries/head_counts'
import { sessionWords, type SessionWords } from '#app/attendance/queries/session_words'
import { sessionCounts, type SessionCounts } from '#app/attendance/queries/session_counts'

const DAYS_BACK = 14
const DAYS_AHEAD = 60
const MOST_BEFORE_AND_AFTER = 12

type AgendaSession = RecordableSession &
  SessionWords & { counts: SessionCounts; headCount: number | null }

/** The sessions of whoever takes attendance, around today; the days are those of each session's own place. */
export interface AttendAgenda {
  today: AgendaSession[]
  next: AgendaSession[]
  /** The latest first. */
  earlier: AgendaSession[]
}

/** What stands on `/attend` at a moment, an instant. Called-off days are left out. */
export async function attendAgenda(
  access: Access,
  locale: Locale,
  now: DateTime
): Promise<AttendAgenda> {
  const rows = await recordableSessions(access)
    .where(takingPlace)
    .whereBetween('days.date', [isoDate(now, -DAYS_BACK), isoDate(now, DAYS_AHEAD)])
  const sessions = rows.map(toRecordableSession)
  const today = (session: RecordableSession) => now.setZone(session.zone).toISODate()!
  const shown = {
    today: sessions.filter((session) => session.date === today(session)),
    next: sessions
      .filter((session) => session.date > today(session))
      .slice(0, MOST_BEFORE_AND_AFTER),
    earlier: sessions
      .filter((session) => session.date < today(session))
      .toReversed()
      .slice(0, MOST_BEFORE_AND_AFTER),
  }
  const all = [...shown.today, ...shown.next, ...shown.earlier]
  const words = await sessionWords(all, locale)
  const counts = await sessionCounts(all.map(({ id }) => id))
  const heads = await headCounts(all.map(({ dayId }) => dayId))
  const complete = (session: RecordableSession) => ({
    ...session,
    ...words.get(session.id)!,
    counts: counts.get(session.id)!,
    headCount: heads.get(session.dayId)?.figure ?? null,
  })
  return {
    today: shown.today.map(complete),
    next: shown.next.map(complete),
    earlier: shown.earlier.map(complete),
  }
}

function isoDate(now: DateTime, days: number): string {
  return now.plus({ days }).toISODate()!
}
