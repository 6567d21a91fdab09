import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/columns'
import type { Locale } from '#app/core/languages/locales'
import type { Mode } from '#app/events/models/day'
import type { EventStatus, RegistrationPolicy } from '#app/events/models/event'
import { readableEvents } from '#app/events/reach'
import type { Reader } from '#app/manage/today/reader'

type SqlInstant = string | Date

export interface EventRow {
  id: number
  status: EventStatus
  locale: Locale
  registration_policy: RegistrationPolicy
  registration_opens_at: SqlInstant | null
  registration_closes_at: SqlInstant | null
}

export interface DayRow {
  id: number
  event_id: number
  date: string
  mode: Mode
  venue_id: number | null
  place_label: string | null
  starts_at: SqlInstant
  ends_at: SqlInstant
}

export interface LimitRow {
  event_id: number
  capacity: number | null
  online_capacity: number | null
  taken: number
  online_taken: number
  waiting: number
  online_waiting: number
}

const MOST = 6

/** The rows of the events that come next, in their order, with their days and limits. */
export async function nextRows({ access, now }: Reader) {
  const events: EventRow[] = await db
    .from('events')
    .join('days', 'days.event_id', 'events.id')
    .whereIn('events.id', readableEvents(access).select('events.id'))
    .whereIn('events.status', ['draft', 'published', 'postponed'])
    .whereNot('days.status', 'cancelled')
    .where('days.ends_at', '>', toSql(now))
    .groupBy('events.id')
    .orderByRaw('min(days.starts_at)')
    .limit(MOST)
    .select('events.id', 'events.status', 'events.locale', 'events.registration_policy')
    .select('events.registration_opens_at', 'events.registration_closes_at')
  const ids = events.map(({ id }) => id)
  const days: DayRow[] = await db
    .from('days')
    .whereIn('event_id', ids)
    .whereNot('status', 'cancelled')
    .orderBy('starts_at')
    .select('id', 'event_id', 'date', 'mode', 'venue_id', 'place_label', 'starts_at', 'ends_at')
  const limits: LimitRow[] = await db
    .from('quotas')
    .whereIn('event_id', ids)
    .whereNull('day_id')
    .whereNull('session_id')
    .whereNull('organisation_id')
  const towns: { venue_id: number; locale: string; town: string }[] = await db
    .from('venue_translations')
    .whereIn('venue_id', [...days.flatMap((day) => day.venue_id ?? [])])
    .select('venue_id', 'locale', 'town')
  return { events, days, limits, towns }
}
