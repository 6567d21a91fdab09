import db from '@adonisjs/lucid/services/db'

/** The registrations that wait for a place at an event, the first in line first. */
export async function waitingOrder(eventId: number): Promise<number[]> {
  const rows = await db
    .from('registrations')
    .where({ event_id: eventId, status: 'waitlisted' })
    .orderBy([{ column: 'priority', order: 'desc' }, { column: 'queued_at' }, { column: 'id' }])
    .select('id')
  return rows.map(({ id }) => id)
}
