import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/columns'
import { writableEvents } from '#app/events/reach'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'
import { placesToOffer } from '#app/registrations/queries/places_to_offer'

const MOST = 5

const FREE_AND_WANTED = `(waiting > 0 and (quotas.capacity is null or taken < quotas.capacity))
  or (online_waiting > 0 and (online_capacity is null or online_taken < online_capacity))`

/** Coming events whose organisers offer places themselves, and could, since somebody waits who can have one. */
export async function freePlaces({ access, now }: Reader): Promise<Need[]> {
  const coming = db.from('days').where('ends_at', '>', toSql(now)).select('event_id')
  const rows: { id: number; waiting: number; online_waiting: number }[] = await db
    .from('events')
    .join('quotas', 'quotas.event_id', 'events.id')
    .whereIn('events.id', writableEvents(access).select('events.id'))
    .whereIn('events.id', coming)
    .where({ 'events.status': 'published', 'events.offers_by_hand': true })
    .whereNull('quotas.day_id')
    .whereNull('quotas.session_id')
    .whereNull('quotas.organisation_id')
    .whereRaw(`(${FREE_AND_WANTED})`)
    .orderByRaw('waiting + online_waiting desc, events.id')
    .limit(MOST)
    .select('events.id', 'waiting', 'online_waiting')
  const places = await placesToOffer(
    rows.map(({ id }) => id),
    now
  )
  return rows.flatMap(({ id, waiting, online_waiting: online }) => {
    const free = places.get(id)!
    return free > 0 ? [{ kind: 'offer', count: waiting + online, eventId: id, free }] : []
  })
}
