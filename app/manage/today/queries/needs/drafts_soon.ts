import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { writableEvents } from '#app/events/reach'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

const DAYS_AHEAD = 21
const MOST = 5

/** Drafts whose first day is near; `count` is the days that are left. */
export async function draftsSoon({ access, now }: Reader): Promise<Need[]> {
  const rows: { id: number; date: string }[] = await db
    .from('events')
    .join('days', 'days.event_id', 'events.id')
    .whereIn('events.id', writableEvents(access).select('events.id'))
    .where({ 'events.status': 'draft', 'days.status': 'scheduled' })
    .whereBetween('days.date', [now.toISODate(), now.plus({ days: DAYS_AHEAD }).toISODate()!])
    .groupBy('events.id')
    .orderBy('date')
    .limit(MOST)
    .select('events.id')
    .min('days.date as date')
  const today = DateTime.fromISO(now.toISODate(), { zone: 'utc' })
  return rows.map(({ id, date }) => {
    const count = DateTime.fromISO(date, { zone: 'utc' }).diff(today, 'days').days
    return { kind: 'draft', count, eventId: id }
  })
}
