import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { clock } from '#app/core/clock'
import { pickText, type Text } from '#app/core/languages/content'
import { dayHeading, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { typedName } from '#app/people/name_locale'
import type { EventSummary } from '#app/events/queries/event_summary'

/** A session with its own limit, as one asks to be at it. */
export interface SessionOption {
  id: number
  dayId: number
  title: Text
  /** "Friday, 12 March, 10:00–11:30" */
  when: string
  room: Text | null
  /** Called off; nobody can choose it any more. */
  isCancelled: boolean
  startsAt: DateTime
  endsAt: DateTime
  /** Seats that a newcomer can have; null where there is no limit any more. */
  left: number | null
  waiting: number
  seats: { capacity: number | null; taken: number; waiting: number }
}

/** The sessions with their own limit that are still to come, by time. */
export async function sessionOptions(
  event: EventSummary,
  locale: Locale
): Promise<SessionOption[]> {
  const now = clock.now()
  const sessions = await limitedSessions(event, locale)
  return sessions.filter(({ startsAt, isCancelled }) => startsAt > now && !isCancelled)
}

/** All sessions of an event that have or had a limit of their own, by time. */
export async function limitedSessions(
  event: EventSummary,
  locale: Locale
): Promise<SessionOption[]> {
  const days = event.days.filter(({ status, mode }) => status !== 'cancelled' && mode !== 'online')
  const rows = await db
    .from('sessions')
    .join('quotas', 'quotas.session_id', 'sessions.id')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .whereIn(
      'sessions.day_id',
      days.map(({ id }) => id)
    )
    .where('sessions.is_whole_day', false)
    .whereNotNull('sessions.capacity')
    .orderBy([{ column: 'starts_at' }, { column: 'position' }, { column: 'sessions.id' }])
    .select('sessions.id', 'sessions.day_id', 'starts_at', 'ends_at', 'rooms.name as room')
    .select('sessions.cancelled_at')
    .select('quotas.capacity', 'quotas.taken', 'quotas.waiting')
  if (rows.length === 0) return []
  const words: { session_id: number; locale: string; title: string }[] = await db
    .from('session_translations')
    .whereIn(
      'session_id',
      rows.map(({ id }) => id)
    )
    .select('session_id', 'locale', 'title')
  return rows.map((row): SessionOption => {
    const day = days.find(({ id }) => id === row.day_id)!
    const own = words.filter((word) => word.session_id === row.id)
    const [startsAt, endsAt] = [fromSql(row.starts_at), fromSql(row.ends_at)]
    const [starts, ends] = [startsAt, endsAt].map((at) => at.setZone(day.zone))
    return {
      id: row.id,
      dayId: row.day_id,
      title: pickText(own, 'title', locale) ?? { text: '–', lang: locale },
      when: `${dayHeading(day.date, locale)}, ${timeRange(starts, ends)}`,
      room: typedName(row.room, event.locale),
      isCancelled: row.cancelled_at !== null,
      startsAt,
      endsAt,
      left: row.capacity === null ? null : Math.max(0, row.capacity - row.taken - row.waiting),
      waiting: row.waiting,
      seats: { capacity: row.capacity, taken: row.taken, waiting: row.waiting },
    }
  })
}
