import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { Interval, type DateTime } from 'luxon'
import type { Access } from '#app/accounts/access'
import { fromSql } from '#app/core/columns'
import { rowId } from '#app/core/row_id'
import type { DayStatus } from '#app/events/models/day'
import type { RegistrationPolicy } from '#app/events/models/event'
import { writableEvents } from '#app/events/reach'

/** A session at which a user takes attendance. */
export interface RecordableSession {
  id: number
  dayId: number
  eventId: number
  isWholeDay: boolean
  held: Interval
  zone: string
  /** As the day's own calendar has it: `2027-03-12`. */
  date: string
  dayStatus: DayStatus
  /** Called off: what was marked stays, and nothing is added. */
  isCancelled: boolean
  roomId: number | null
  /** Where nobody registers, people are counted. */
  policy: RegistrationPolicy
  /** The language the event was written in first. */
  source: string
}

/** Sessions of events that are made known, with their days. Breaks are nobody's to attend. */
export function sessionsOfEvents() {
  return db
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .join('events', 'events.id', 'days.event_id')
    .where('sessions.kind', 'session')
    .whereNot('events.status', 'draft')
    .orderBy([
      { column: 'sessions.starts_at' },
      { column: 'sessions.position' },
      { column: 'sessions.id' },
    ])
    .select('sessions.id', 'sessions.day_id', 'sessions.is_whole_day', 'sessions.room_id')
    .select('sessions.starts_at', 'sessions.ends_at', 'sessions.cancelled_at')
    .select('days.event_id', 'days.zone', 'days.date', 'days.status as day_status')
    .select('events.locale as source', 'events.registration_policy')
}

/** Narrows sessions to those that take place: neither the event nor the day nor the session itself was called off. */
export function takingPlace(sessions: DatabaseQueryBuilderContract) {
  sessions
    .where('days.status', 'scheduled')
    .whereNull('sessions.cancelled_at')
    .whereNotIn('events.status', ['cancelled', 'postponed'])
}

/**
 * The sessions a user takes attendance at: those they train, those of the events at whose desk they are, those
 * of the events they organise.
 */
export function recordableSessions(access: Access) {
  const trained = db
    .from('session_people')
    .where({ person_id: access.personId, role: 'trainer' })
    .select('session_id')
  return sessionsOfEvents().where((own) =>
    own
      .whereIn('sessions.id', trained)
      .orWhereIn('events.id', access.desks)
      .orWhereIn('events.id', writableEvents(access).select('events.id'))
  )
}

interface Row {
  id: number
  day_id: number
  event_id: number
  is_whole_day: boolean | number
  room_id: number | null
  starts_at: string | Date
  ends_at: string | Date
  cancelled_at: string | Date | null
  zone: string
  date: string
  day_status: DayStatus
  registration_policy: RegistrationPolicy
  source: string
}

export function toRecordableSession(row: Row): RecordableSession {
  const instant = (value: string | Date): DateTime<true> => fromSql(value)
  return {
    id: row.id,
    dayId: row.day_id,
    eventId: row.event_id,
    isWholeDay: Boolean(row.is_whole_day),
    held: Interval.fromDateTimes(instant(row.starts_at), instant(row.ends_at)),
    zone: row.zone,
    date: row.date,
    dayStatus: row.day_status,
    isCancelled: row.cancelled_at !== null,
    roomId: row.room_id,
    policy: row.registration_policy,
    source: row.source,
  }
}

/** The session of an address. @throws 404 when there is none or this user does not take attendance at it. */
export async function findRecordable(access: Access, id: unknown): Promise<RecordableSession> {
  const row = await recordableSessions(access)
    .where('sessions.id', rowId(id) ?? 0)
    .first()
  if (!row) throw new Exception('no such session', { status: 404, code: 'E_NOT_FOUND' })
  return toRecordableSession(row)
}

/** The sessions before and after one, among those of the same event at which this user takes attendance. */
export async function neighbours(access: Access, session: RecordableSession) {
  const rows = await recordableSessions(access).where('events.id', session.eventId)
  const sessions = rows.map(toRecordableSession)
  const index = sessions.findIndex(({ id }) => id === session.id)
  return { previous: sessions[index - 1] ?? null, next: sessions[index + 1] ?? null }
}
