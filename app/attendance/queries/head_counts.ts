import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { CountedDay } from '#app/attendance/head_counts'
import type { HeadCountSource } from '#app/attendance/models/head_count'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import { rowId } from '#app/core/row_id'

/** How many people came on a day, as it stands; who said so last, and when (an instant). */
export interface HeadCountState {
  figure: number
  source: HeadCountSource
  reason: string | null
  by: Text | null
  at: DateTime
}

/** The counts of days by day id; a day on which nobody was counted yet has none. */
export async function headCounts(dayIds: number[]): Promise<Map<number, HeadCountState>> {
  const counted = db.from('head_count_entries').whereIn('day_id', dayIds).select('day_id')
  const rows = await db
    .from('head_counts')
    .leftJoin('users', 'users.id', 'head_counts.by')
    .leftJoin('people', 'people.id', 'users.person_id')
    .whereIn('day_id', counted)
    .select('day_id', 'figure', 'source', 'reason', 'at', 'people.name', 'people.name_locale')
  return new Map(
    rows.map((row) => [
      row.day_id,
      {
        figure: row.figure,
        source: row.source,
        reason: row.reason,
        by: row.name && { text: row.name, lang: row.name_locale },
        at: fromSql(row.at),
      },
    ])
  )
}

/** A day of an event that is made known. @throws 404 when there is none. */
export async function findCountedDay(
  eventId: number,
  dayId: unknown
): Promise<CountedDay & { zone: string }> {
  const row = await db
    .from('days')
    .join('events', 'events.id', 'days.event_id')
    .where({ 'days.id': rowId(dayId) ?? 0, 'events.id': eventId })
    .whereNot('events.status', 'draft')
    .select('days.id', 'days.date', 'days.zone')
    .first()
  if (!row) throw new Exception('no such day', { status: 404, code: 'E_NOT_FOUND' })
  return { dayId: row.id, eventId, date: row.date, zone: row.zone }
}
