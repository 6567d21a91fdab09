import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import Event from '#app/events/models/event'
import { openDatedEvents } from '#app/mailings/date_wishes/awaited_events'

/** Confirmed wishes that can be answered now: the date is set and may be seen, or the event is off. */
export function dueWishes(client: QueryClientContract = db.connection()) {
  return client
    .from('date_wishes')
    .whereNotNull('confirmed_at')
    .where((due) =>
      due.whereIn('event_id', openDatedEvents()).orWhereIn('event_id', cancelledEvents())
    )
}

/** Ids of events that were called off, as a query. */
export function cancelledEvents() {
  return Event.query().where('status', 'cancelled').select('id')
}
