import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import {
  sessionsOfEvents,
  takingPlace,
  toRecordableSession,
  type RecordableSession,
} from '#app/attendance/queries/recordable_sessions'

const MORNING = { hour: 6, minute: 30 }

/** What one person has before them on one day. */
export interface Morning {
  personId: number
  /** As the calendar of the place has it: `2027-03-12`. */
  date: string
  sessions: RecordableSession[]
  dedupKey: string
}

/**
 * The mornings whose mail is due at a moment (an instant): for trainers and desks with a session still to end today,
 * from 06:30 by the clock of its place, who were not written to for that day yet.
 */
export async function dueMornings(now: DateTime): Promise<Morning[]> {
  const rows = [...(await trainersAround(now)), ...(await desksAround(now))]
  const mornings = new Map<string, Morning>()
  for (const row of rows) {
    const session = toRecordableSession(row)
    if (!isDue(session, now)) continue
    const { date } = session
    const dedupKey = `attend-today:${row.person_id}:${date}`
    const morning: Morning = mornings.get(dedupKey) ?? {
      personId: row.person_id,
      date,
      sessions: [],
      dedupKey,
    }
    if (!morning.sessions.some(({ id }) => id === session.id)) morning.sessions.push(session)
    mornings.set(dedupKey, morning)
  }
  const written = await db
    .from('messages')
    .whereIn('dedup_key', [...mornings.keys()])
    .select('dedup_key')
  for (const row of written) mornings.delete(row.dedup_key)
  return [...mornings.values()]
}

function isDue({ date, zone, held }: RecordableSession, now: DateTime) {
  const here = now.setZone(zone)
  return (
    here.toISODate() === date &&
    here >= here.set({ ...MORNING, second: 0, millisecond: 0 }) &&
    now < held.end!
  )
}

function around(now: DateTime) {
  const dates = [now.minus({ days: 1 }), now.plus({ days: 1 })].map((day) => day.toISODate()!)
  return sessionsOfEvents()
    .where(takingPlace)
    .whereBetween('days.date', dates as [string, string])
}

function trainersAround(now: DateTime) {
  return around(now)
    .join('session_people', 'session_people.session_id', 'sessions.id')
    .where('session_people.role', 'trainer')
    .select('session_people.person_id')
}

function desksAround(now: DateTime) {
  return around(now)
    .join('grants', 'grants.event_id', 'events.id')
    .join('users', 'users.id', 'grants.user_id')
    .where('grants.role', 'desk')
    .select('users.person_id')
}
