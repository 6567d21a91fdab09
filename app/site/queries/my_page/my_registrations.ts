import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { fromSql } from '#app/core/columns'
import type { Locale } from '#app/core/languages/locales'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { BADGES, type Badge } from '#app/registrations/status_badges'
import { agendaEntry, type AgendaEntry } from '#app/site/queries/agenda/agenda_entry'
import { agendaRows } from '#app/site/queries/agenda/agenda_rows'

/** So many of each person; whoever has more finds the older ones in the file of their data. */
const MOST = 200

export interface MyRegistration {
  personId: number
  entry: Pick<AgendaEntry, 'title' | 'type' | 'date' | 'places' | 'clocks'>
  path: string
  badge: { kind: Badge; word: string }
  /** The event is off or over, or the registration has ended. */
  past: boolean
}

/** What some people are and were registered for: what is to come first, then the newest of the past. */
export async function myRegistrations(
  personIds: number[],
  locale: Locale
): Promise<MyRegistration[]> {
  const rows = await db
    .from('registrations')
    .join('events', 'events.id', 'registrations.event_id')
    .whereIn('registrations.person_id', personIds)
    .whereNotNull('events.published_at')
    .orderBy('registrations.id', 'desc')
    .limit(MOST)
    .select('registrations.id', 'person_id', 'event_id', 'registrations.status')
    .select('token_encrypted', 'events.status as event_status')
  const eventIds = [...new Set(rows.map((row) => row.event_id as number))]
  const events = await agendaRows(eventIds)
  const now = clock.now()
  const found = rows.map((row) => {
    const days = events.days.filter((day) => day.event_id === row.event_id)
    const ends = days.map((day) => fromSql(day.ends_at).toMillis())
    const status: RegistrationStatus = row.status
    const over = ends.length > 0 && Math.max(...ends) <= now.toMillis()
    const off = row.event_status === 'cancelled'
    const ended = ['cancelled', 'declined', 'expired'].includes(status)
    return {
      personId: row.person_id as number,
      entry: agendaEntry(row.event_id, events, locale, now),
      path: ownPath(locale, row.token_encrypted),
      badge: off
        ? { kind: 'no' as const, word: 'own.event_cancelled.title' }
        : { kind: BADGES[status], word: `status.${status}` },
      past: over || off || ended,
      begins: ends.length > 0 ? Math.min(...ends) : Number.MAX_SAFE_INTEGER,
    }
  })
  return [
    ...found.filter(({ past }) => !past).sort((one, other) => one.begins - other.begins),
    ...found.filter(({ past }) => past).sort((one, other) => other.begins - one.begins),
  ]
}
