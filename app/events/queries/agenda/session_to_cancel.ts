import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import { pickText } from '#app/core/languages/content'
import { longDate, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type Event from '#app/events/models/event'

/** A session of an event as the question says it whether it shall be called off; null where it has no such one. */
export async function sessionToCancel(event: Event, sessionId: number | null, locale: Locale) {
  const row = await db
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .where({ 'sessions.id': sessionId ?? 0, 'days.event_id': event.id })
    .where({ 'sessions.is_whole_day': false, 'sessions.kind': 'session' })
    .select('sessions.id', 'sessions.starts_local', 'sessions.ends_local', 'sessions.ends_at')
    .select('sessions.organisation_id', 'sessions.capacity', 'days.date')
    .first()
  if (!row) return null
  const words: { locale: string; title: string }[] = await db
    .from('session_translations')
    .where('session_id', row.id)
    .select('locale', 'title')
  return {
    id: row.id as number,
    title: pickText(words, 'title', locale, event.locale),
    when: `${longDate(row.date, locale)}, ${timeRange(row.starts_local, row.ends_local)}`,
    endsAt: fromSql(row.ends_at),
    organisationId: row.organisation_id as number | null,
    hasPlaces: row.capacity !== null,
  }
}
