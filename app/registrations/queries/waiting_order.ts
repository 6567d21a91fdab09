import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Those who wait for a place at an event, the first in line first; those they bring along stand with them. */
export function waitingLine(client: QueryClientContract, eventId: number) {
  return client
    .from('registrations')
    .where({ event_id: eventId, status: 'waitlisted' })
    .whereNull('parent_id')
    .orderBy([{ column: 'priority', order: 'desc' }, { column: 'queued_at' }, { column: 'id' }])
}

/** Their ids, in that order. */
export async function waitingOrder(
  eventId: number,
  client: QueryClientContract = db.connection()
): Promise<number[]> {
  const rows = await waitingLine(client, eventId).select('id')
  return rows.map(({ id }) => id)
}
