import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { Mode } from '#app/events/models/day'

/** How many places one day of an event has, in the house and online; null is no limit of its own. */
export interface DayLimit {
  dayId: number
  /** As the day's own calendar has it. */
  date: string
  mode: Mode
  capacity: number | null
  onlineCapacity: number | null
}

/** The days of an event that take place, in their order, each with its limit. */
export async function dayLimits(
  eventId: number,
  client: QueryClientContract = db.connection()
): Promise<DayLimit[]> {
  const rows = await client
    .from('days')
    .leftJoin('quotas', 'quotas.day_id', 'days.id')
    .where('days.event_id', eventId)
    .whereNot('days.status', 'cancelled')
    .orderBy([{ column: 'days.starts_at' }, { column: 'days.id' }])
    .select('days.id', 'days.date', 'days.mode', 'capacity', 'online_capacity')
  return rows.map((row) => ({
    dayId: row.id,
    date: row.date,
    mode: row.mode,
    capacity: row.capacity,
    onlineCapacity: row.online_capacity,
  }))
}
