import { without, type RowCommand } from '#app/core/forms/row_command'
import {
  MOST_SESSIONS,
  nextSession,
  personRow,
  type AgendaForm,
  type SessionRow,
} from '#app/events/forms/agenda_form'

/** The agenda's form after one of its buttons was pressed: a row more or less, all else as typed. */
export function changeRows(
  form: AgendaForm,
  { name, at: [row, person] }: RowCommand,
  day: { startsLocal: string }
): AgendaForm {
  const { sessions } = form
  const changed = (change: (session: SessionRow) => SessionRow) => ({
    sessions: sessions.map((session, index) => (index === row ? change(session) : session)),
  })
  switch (name) {
    case 'add':
    case 'add_break': {
      if (sessions.length >= MOST_SESSIONS) return form
      const kind = name === 'add' ? 'session' : 'break'
      return { sessions: [...sessions, nextSession(form, kind, day.startsLocal)] }
    }
    case 'remove':
      return { sessions: without(sessions, row) }
    case 'add_person':
      return changed((session) => ({
        ...session,
        people: [...session.people, personRow({ role: 'speaker' })],
      }))
    case 'remove_person':
      return changed((session) => ({ ...session, people: without(session.people, person) }))
    default:
      return form
  }
}
