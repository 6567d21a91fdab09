import { group, rows, text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { SessionTexts, WantedPerson, WantedSession } from '#app/events/session_values'
import type { SessionRole } from '#app/events/models/session_person'

export const MOST_SESSIONS = 80
const MOST_PEOPLE = 30

/** The agenda of one day as its form holds it. */
export type AgendaForm = ReturnType<typeof agendaTyped>
export type SessionRow = ReturnType<typeof sessionRow>
export type PersonRow = ReturnType<typeof personRow>

export function agendaTyped(body: Body) {
  return { sessions: rows(body.sessions, MOST_SESSIONS).map(sessionRow) }
}

export function sessionRow(row: Body) {
  return {
    id: text(row.id),
    kind: text(row.kind),
    starts: text(row.starts),
    ends: text(row.ends),
    room: text(row.room),
    track: text(row.track),
    language: text(row.language),
    capacity: text(row.capacity),
    texts: Object.fromEntries(
      LOCALES.map((locale) => {
        const words = group(group(row.texts)[locale])
        return [locale, { title: text(words.title), description: text(words.description) }]
      })
    ) as Record<Locale, { title: string; description: string }>,
    people: rows(row.people, MOST_PEOPLE).map(personRow),
  }
}

export function personRow(row: Body) {
  return {
    id: text(row.id),
    role: text(row.role),
    name: text(row.name),
    email: text(row.email),
  }
}

/** The next row of an agenda: it begins where the last one ends. */
export function nextSession({ sessions }: AgendaForm, kind: string, dayStarts: string): SessionRow {
  return { ...sessionRow({}), kind, starts: sessions.at(-1)?.ends ?? dayStarts }
}

/** A checked row as the agenda item it asks for. Lines for people that were left empty ask for nobody. */
export function wantedSession(row: SessionRow): WantedSession {
  return {
    ...(row.id ? { id: Number(row.id) } : {}),
    kind: row.kind === 'break' ? 'break' : 'session',
    startsLocal: row.starts,
    endsLocal: row.ends,
    room: row.room || null,
    track: row.track || null,
    language: row.language || null,
    capacity: row.capacity ? Number(row.capacity) : null,
    texts: row.texts as SessionTexts,
    people: row.people.filter(isNamed).map(wantedPerson),
  }
}

export function isNamed({ name, email }: PersonRow): boolean {
  return Boolean(name || email)
}

function wantedPerson({ id, role, name, email }: PersonRow): WantedPerson {
  return {
    ...(id ? { personId: Number(id) } : {}),
    role: role as SessionRole,
    name,
    email: email || null,
  }
}
