import db from '@adonisjs/lucid/services/db'
import { textsFields } from '#app/core/forms/texts_fields'
import { personRow, type SessionForm } from '#app/events/forms/agenda/session_form'
import { SESSION_TEXT_FIELDS } from '#app/events/session_values'

/** One agenda item as its form shows it. */
export async function sessionForm(sessionId: number): Promise<SessionForm> {
  const session = await db
    .from('sessions')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .where('sessions.id', sessionId)
    .select('sessions.*', 'rooms.name as room')
    .firstOrFail()
  const words = await db.from('session_translations').where('session_id', sessionId)
  const heard = await db
    .from('session_interpretations')
    .where('session_id', sessionId)
    .orderBy('id')
  const people = await db
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .where('session_id', sessionId)
    .orderBy('session_people.position')
    .select('session_people.role', 'people.id', 'people.name', 'people.email')
  const typed = (value: number | string | null) => (value === null ? '' : String(value))
  return {
    day: typed(session.day_id),
    kind: session.kind,
    starts: session.starts_local,
    ends: session.ends_local,
    room: typed(session.room),
    track: typed(session.track_id),
    organisation: typed(session.organisation_id),
    language: typed(session.language),
    interpreted: heard.map(({ language }) => language),
    capacity: typed(session.capacity),
    texts: textsFields(words, SESSION_TEXT_FIELDS),
    people: people.map((row) => personRow({ ...row, id: String(row.id) })),
  }
}
