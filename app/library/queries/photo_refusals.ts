import db from '@adonisjs/lucid/services/db'

/** How many people with a place at an event did not agree, or no longer agree, to photographs of them. */
export async function photoRefusals(eventId: number): Promise<number> {
  const agreed = db
    .from('consents')
    .where('kind', 'photo')
    .whereNull('withdrawn_at')
    .whereNotNull('registration_id')
  const row = await db
    .from('registrations')
    .where({ event_id: eventId, status: 'confirmed' })
    .whereNotIn('id', agreed.select('registration_id'))
    .count('* as total')
    .first()
  return Number(row.total)
}
