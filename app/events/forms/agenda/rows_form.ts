import { group, rows, text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import type { WantedSession } from '#app/events/session_values'
import type { TimedRow } from '#app/events/forms/agenda/row_times'

export const MOST_SESSIONS = 500

/** The agenda of one day as rows: what is when, for how long, where. All else about an item has a page of its own. */
export type RowsForm = ReturnType<typeof rowsTyped>
export type AgendaRow = ReturnType<typeof agendaRow>

export function rowsTyped(body: Body) {
  return { sessions: rows(body.sessions, MOST_SESSIONS).map(agendaRow) }
}

export function agendaRow(row: Body) {
  return {
    id: text(row.id),
    kind: text(row.kind) === 'break' ? 'break' : 'session',
    /** Empty: when the row before it ends. */
    starts: text(row.starts),
    minutes: text(row.minutes),
    title: text(row.title),
    room: text(row.room),
    track: text(row.track),
    /** The item that this row is a copy of until it is saved. */
    copyOf: text(row.copyOf),
  }
}

/** From which row on all is moved, and by how many minutes; this is no part of what is saved. */
export function shiftTyped(body: Body) {
  const shift = group(body.shift)
  return { from: text(shift.from), minutes: text(shift.minutes) }
}

/** A row in which nothing was written asks for nothing. */
export function isBlank({ id, copyOf, kind, starts, minutes, title }: AgendaRow): boolean {
  return !id && !copyOf && kind === 'session' && !starts && !minutes && !title
}

/** A checked row as the agenda item it asks for; its title is in the event's first language. */
export function wantedRow({ row, starts, ends }: TimedRow, source: Locale): WantedSession {
  return {
    ...(row.id ? { id: Number(row.id) } : {}),
    ...(row.copyOf ? { copyOf: Number(row.copyOf) } : {}),
    kind: row.kind as WantedSession['kind'],
    startsLocal: starts!,
    endsLocal: ends!,
    room: row.room || null,
    trackId: row.track ? Number(row.track) : null,
    texts: { [source]: { title: row.title || null } },
  }
}
