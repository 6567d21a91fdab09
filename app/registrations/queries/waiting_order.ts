import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

type Client = Pick<QueryClientContract, 'from'>

/** Those who wait for a place at an event, the first in line first; those they bring along stand with them. */
export function waitingLine(client: Client, eventId: number) {
  return waitingLines(client, [eventId])
}

/** The same of several events. */
export function waitingLines(client: Client, eventIds: number[]) {
  return client
    .from('registrations')
    .whereIn('event_id', eventIds)
    .where('status', 'waitlisted')
    .whereNull('parent_id')
    .orderBy([{ column: 'priority', order: 'desc' }, { column: 'queued_at' }, { column: 'id' }])
}

/** Their ids, in that order. */
export async function waitingOrder(eventId: number, client: Client = db): Promise<number[]> {
  const rows = await waitingLine(client, eventId).select('id')
  return rows.map(({ id }) => id)
}
