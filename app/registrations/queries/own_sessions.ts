import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'
import { limitedSessions, type SessionOption } from '#app/registrations/queries/session_options'
import { sessionLine } from '#app/registrations/queries/session_line'

/** A session that a person asked to be at, and how their place there stands. */
export type OwnSession = Pick<SessionOption, 'id' | 'title' | 'when' | 'room' | 'isCancelled'> & {
  status: 'confirmed' | 'waitlisted'
  /** When it was asked for, which tells one place there from another that was given up before. */
  askedAt: string
  /** The number in line; null while they have no place at the event itself on that day, which comes first. */
  position: number | null
}

/** The sessions with their own limit that a registration asked for, by time. */
export async function ownSessions(
  registration: { id: number; holdsSeat: boolean },
  event: EventSummary,
  locale: Locale
): Promise<OwnSession[]> {
  const rows: { session_id: number; status: OwnSession['status']; queued_at: string }[] = await db
    .from('session_places')
    .where('registration_id', registration.id)
    .whereIn('status', ['confirmed', 'waitlisted'])
    .select('session_id', 'status', 'queued_at')
  if (rows.length === 0) return []
  const sessions = await limitedSessions(event, locale)
  const places: OwnSession[] = []
  for (const { id, title, when, room, isCancelled } of sessions) {
    const row = rows.find(({ session_id: session }) => session === id)
    if (!row) continue
    const waits = row.status === 'waitlisted' && registration.holdsSeat && !isCancelled
    const position = waits ? await positionAt(id, registration.id) : null
    const askedAt = fromSql(row.queued_at).toISO()!
    places.push({ id, title, when, room, isCancelled, status: row.status, askedAt, position })
  }
  return places
}

async function positionAt(sessionId: number, registrationId: number): Promise<number | null> {
  const line = await sessionLine(db)
    .where({ 'session_id': sessionId, 'session_places.status': 'waitlisted' })
    .where('registrations.holds_seat', true)
    .where((day) =>
      day.whereNull('registration_days.status').orWhereNot('registration_days.status', 'waitlisted')
    )
    .select('registrations.id')
  return line.findIndex(({ id }) => id === registrationId) + 1 || null
}
