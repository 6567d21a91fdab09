import db from '@adonisjs/lucid/services/db'

/** The kept counts of an event's places. */
export interface Seats {
  taken: number
  waiting: number
  capacity: number | null
  left: number | null
  online: { taken: number; capacity: number | null }
}

export async function seatsOf(eventId: number): Promise<Seats> {
  const limit = await db
    .from('quotas')
    .where('event_id', eventId)
    .whereNull('day_id')
    .whereNull('session_id')
    .whereNull('organisation_id')
    .first()
  const { capacity = null, taken = 0 } = limit ?? {}
  return {
    taken,
    waiting: Number(limit?.waiting ?? 0) + Number(limit?.online_waiting ?? 0),
    capacity,
    left: capacity === null ? null : Math.max(0, capacity - taken),
    online: { taken: limit?.online_taken ?? 0, capacity: limit?.online_capacity ?? null },
  }
}
