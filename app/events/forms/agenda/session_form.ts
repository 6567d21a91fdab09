import { typedTexts } from '#app/core/forms/texts_fields'
import { rows, text, texts, type Body } from '#app/core/forms/typed'
import {
  SESSION_TEXT_FIELDS,
  type WantedPerson,
  type WantedSession,
} from '#app/events/session_values'
import type { SessionRole } from '#app/events/models/session_person'

export const MOST_PEOPLE = 30

/** One agenda item with all there is to it. */
export type SessionForm = ReturnType<typeof sessionTyped>
export type PersonRow = ReturnType<typeof personRow>

export function sessionTyped(body: Body) {
  return {
    day: text(body.day),
    kind: text(body.kind),
    starts: text(body.starts),
    ends: text(body.ends),
    room: text(body.room),
    track: text(body.track),
    organisation: text(body.organisation),
    language: text(body.language),
    interpreted: texts(body.interpreted),
    capacity: text(body.capacity),
    texts: typedTexts(body, SESSION_TEXT_FIELDS),
    people: rows(body.people, MOST_PEOPLE).map(personRow),
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

/** A line for a person that was left empty asks for nobody. */
export function isNamed({ name, email }: PersonRow): boolean {
  return Boolean(name || email)
}

/** A checked form as the agenda item it asks for. */
export function wantedSession(form: SessionForm): WantedSession {
  const { language, interpreted } = form
  return {
    kind: form.kind === 'break' ? 'break' : 'session',
    startsLocal: form.starts,
    endsLocal: form.ends,
    room: form.room || null,
    trackId: form.track ? Number(form.track) : null,
    organisationId: form.organisation ? Number(form.organisation) : null,
    language: language || null,
    interpreted: interpreted.filter((one) => one !== language),
    capacity: form.capacity ? Number(form.capacity) : null,
    texts: form.texts,
    people: form.people.filter(isNamed).map(wantedPerson),
  }
}

function wantedPerson({ id, role, name, email }: PersonRow): WantedPerson {
  return {
    ...(id ? { personId: Number(id) } : {}),
    role: role as SessionRole,
    name,
    email: email || null,
  }
}
