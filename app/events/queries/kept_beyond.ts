import db from '@adonisjs/lucid/services/db'

/**
 * How many seats of an event are kept for partners in all, where that is more than there are in the house: no stranger
 * can have any, and not all that is kept can be given. Null where they fit, or the event has no limit.
 */
export async function keptBeyond(
  eventId: number
): Promise<{ kept: number; capacity: number } | null> {
  const rows: { organisation_id: number | null; capacity: number | null }[] = await db
    .from('quotas')
    .where('event_id', eventId)
    .whereNull('day_id')
    .whereNull('session_id')
    .select('organisation_id', 'capacity')
  const capacity = rows.find((row) => row.organisation_id === null)?.capacity ?? null
  const kept = rows
    .filter((row) => row.organisation_id !== null)
    .reduce((sum, row) => sum + (row.capacity ?? 0), 0)
  return capacity !== null && kept > capacity ? { kept, capacity } : null
}
