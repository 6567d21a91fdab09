import db from '@adonisjs/lucid/services/db'

/** How somebody and those they brought along stand, in the order in which they were named. */
export async function groupStatuses(registrationId: number): Promise<string[]> {
  const rows = await db
    .from('registrations')
    .where('id', registrationId)
    .orWhere('parent_id', registrationId)
    .orderBy('id')
    .select('status')
  return rows.map(({ status }) => status)
}

/** The kept counts of an event's own limit. */
export async function limitOf(event: { id: number }): Promise<{ taken: number; waiting: number }> {
  const { taken, waiting } = await db
    .from('quotas')
    .where('event_id', event.id)
    .whereNull('day_id')
    .whereNull('session_id')
    .firstOrFail()
  return { taken, waiting }
}
