import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/columns'
import { writableEvents } from '#app/events/reach'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

const MOST = 5

/** The smallest hall of an event's days; null where no hall says how many it holds. */
const HALL = `(select min(venues.capacity) from days join venues on venues.id = days.venue_id
  where days.event_id = events.id and days.status <> 'cancelled')`

/**
 * Coming events where people wait although the hall would hold more than the places that were set.
 * @param except events where a place can be had without more of them
 */
export async function waitingLists({ access, now }: Reader, except: number[]): Promise<Need[]> {
  const coming = db.from('days').where('ends_at', '>', toSql(now)).select('event_id')
  const rows: { id: number; waiting: number; capacity: number; hall: number | null }[] = await db
    .from('events')
    .join('quotas', 'quotas.event_id', 'events.id')
    .whereIn('events.id', writableEvents(access).select('events.id'))
    .whereIn('events.id', coming)
    .whereNotIn('events.id', except)
    .where('events.status', 'published')
    .where('quotas.waiting', '>', 0)
    .whereNull('quotas.day_id')
    .whereNull('quotas.session_id')
    .whereNull('quotas.organisation_id')
    .whereRaw(`(${HALL} is null or ${HALL} > quotas.capacity)`)
    .orderBy('quotas.waiting', 'desc')
    .limit(MOST)
    .select('events.id', 'quotas.waiting', 'quotas.capacity')
    .select(db.raw(`${HALL} as hall`))
  return rows.map(({ id, waiting, capacity, hall }) => ({
    kind: 'waiting',
    count: waiting,
    eventId: id,
    room: hall === null ? null : hall - capacity,
  }))
}
