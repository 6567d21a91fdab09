import db from '@adonisjs/lucid/services/db'
import type Event from '#app/events/models/event'
import { findPublicEvent, openEvents } from '#app/events/queries/public_events'

/** Days that take place, by their events, as a query. */
function datedEvents() {
  return db.from('days').whereNot('status', 'cancelled').select('event_id')
}

/** Whether readers of an event wait for its date: it is published or put off, and has no day. */
export async function isAwaited({ id, status }: Pick<Event, 'id' | 'status'>): Promise<boolean> {
  if (status !== 'published' && status !== 'postponed') return false
  return (await datedEvents().where('event_id', id).first()) === null
}

/** The event of a public address while its date is awaited; `dated` where there is nothing to wait for any more. */
export async function findAwaited(slug: string): Promise<{ event: Event; dated: boolean } | null> {
  const found = await findPublicEvent(slug)
  return found && { event: found.event, dated: !(await isAwaited(found.event)) }
}

/** Ids of events that strangers see and that have their date now, as a query. */
export function openDatedEvents() {
  return openEvents()
    .whereIn('events.status', ['published', 'postponed'])
    .whereIn('events.id', datedEvents())
    .select('events.id')
}
