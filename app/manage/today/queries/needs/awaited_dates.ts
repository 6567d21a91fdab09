import db from '@adonisjs/lucid/services/db'
import { writableEvents } from '#app/events/reach'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

const MOST = 5

/** Events without a day whose date people asked to be told, the most wanted first; `count` is the people. */
export async function awaitedDates({ access }: Reader): Promise<Need[]> {
  const rows: { id: number; people: number | string }[] = await db
    .from('date_wishes')
    .join('events', 'events.id', 'date_wishes.event_id')
    .whereIn('events.id', writableEvents(access).select('events.id'))
    .whereIn('events.status', ['published', 'postponed'])
    .whereNotNull('date_wishes.confirmed_at')
    .groupBy('events.id')
    .orderByRaw('count(*) desc, events.id')
    .limit(MOST)
    .select('events.id')
    .count('* as people')
  return rows.map(({ id, people }) => ({ kind: 'date', count: Number(people), eventId: id }))
}
