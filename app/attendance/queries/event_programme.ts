import db from '@adonisjs/lucid/services/db'
import { Interval } from 'luxon'
import { fromSql } from '#app/core/columns'
import {
  sessionsOfEvents,
  toRecordableSession,
  type RecordableSession,
} from '#app/attendance/queries/recordable_sessions'

/** What an event holds, once it is no draft: its sessions in the order they happen, and its breaks. Instants. */
export interface EventProgramme {
  sessions: RecordableSession[]
  breaks: Interval[]
}

/** The programme of the days that were not called off, without the sessions that were. */
export async function eventProgramme(eventId: number): Promise<EventProgramme> {
  const sessions = await sessionsOfEvents()
    .where('events.id', eventId)
    .where('days.status', 'scheduled')
    .whereNull('sessions.cancelled_at')
  const breaks = await db
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .where({ 'days.event_id': eventId, 'days.status': 'scheduled', 'sessions.kind': 'break' })
    .select('sessions.starts_at', 'sessions.ends_at')
  return {
    sessions: sessions.map(toRecordableSession),
    breaks: breaks.map((row) =>
      Interval.fromDateTimes(fromSql(row.starts_at), fromSql(row.ends_at))
    ),
  }
}
