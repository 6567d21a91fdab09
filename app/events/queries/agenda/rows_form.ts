import db from '@adonisjs/lucid/services/db'
import { pick } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { minuteOf } from '#app/events/agenda_clock'
import { agendaRow, type RowsForm } from '#app/events/forms/agenda/rows_form'

/**
 * The agenda of a day as its rows show it; none while the day is one whole. Titles are those of the event's first language.
 * @param holders only what these organisations hold; null: all
 */
export async function rowsForm(
  dayId: number,
  source: Locale,
  holders: number[] | null
): Promise<RowsForm> {
  const ofDay = db
    .from('sessions')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .where({ 'sessions.day_id': dayId, 'sessions.is_whole_day': false })
    .orderBy([{ column: 'sessions.starts_at' }, { column: 'sessions.position' }])
    .orderBy('sessions.id')
    .select('sessions.*', 'rooms.name as room')
  if (holders) ofDay.whereIn('sessions.organisation_id', holders)
  const sessions = await ofDay
  const words: { session_id: number; locale: string; title: string }[] = await db
    .from('session_translations')
    .join('sessions', 'sessions.id', 'session_translations.session_id')
    .where('sessions.day_id', dayId)
    .select('session_id', 'locale', 'title')
  const bySession = Map.groupBy(words, (row) => row.session_id)
  return {
    sessions: sessions.map((session) => {
      const { starts_local: starts, ends_local: ends, track_id: track } = session
      const own = pick(bySession.get(session.id) ?? [], source)
      return agendaRow({
        id: String(session.id),
        kind: session.kind,
        starts,
        minutes: String(minuteOf(ends) - minuteOf(starts)),
        title: own?.locale.slice(0, 2) === source.slice(0, 2) ? own.title : '',
        room: session.room,
        track: track === null ? '' : String(track),
      })
    }),
  }
}
