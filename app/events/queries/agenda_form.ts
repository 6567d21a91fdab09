import db from '@adonisjs/lucid/services/db'
import { LOCALES } from '#app/core/languages/locales'
import { personRow, sessionRow, type AgendaForm } from '#app/events/forms/agenda_form'

/** The agenda of a day as its form shows it; no rows while the day is one whole. */
export async function agendaForm(dayId: number): Promise<AgendaForm> {
  const sessions = await db
    .from('sessions')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .where({ 'sessions.day_id': dayId, 'sessions.is_whole_day': false })
    .orderBy([{ column: 'sessions.starts_at' }, { column: 'sessions.position' }])
    .select('sessions.*', 'rooms.name as room')
  const ids = sessions.map(({ id }) => id)
  const words = await db.from('session_translations').whereIn('session_id', ids)
  const people = await db
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .whereIn('session_id', ids)
    .orderBy('session_people.position')
    .select('session_people.session_id', 'session_people.role', 'people.id', 'people.name')
    .select('people.email')
  return {
    sessions: sessions.map((session) => {
      const texts = LOCALES.map((locale) => [
        locale,
        words.find((row) => row.session_id === session.id && row.locale === locale) ?? {},
      ])
      return sessionRow({
        ...session,
        id: String(session.id),
        starts: session.starts_local,
        ends: session.ends_local,
        capacity: session.capacity === null ? '' : String(session.capacity),
        texts: Object.fromEntries(texts),
        people: people
          .filter((row) => row.session_id === session.id)
          .map((row) => personRow({ ...row, id: String(row.id) })),
      })
    }),
  }
}
