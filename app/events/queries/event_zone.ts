import db from '@adonisjs/lucid/services/db'
import { zoneOfCountry } from '#app/organisations/country_zones'

/** The clocks an event goes by: those of its first day, else of the organisation that leads it, else of Belgrade. */
export async function eventZone(eventId: number): Promise<string> {
  const day = await db
    .from('days')
    .where('event_id', eventId)
    .whereNot('status', 'cancelled')
    .orderBy('starts_at')
    .select('zone')
    .first()
  if (day) return day.zone
  const lead = await db
    .from('event_organisers')
    .join('organisations', 'organisations.id', 'event_organisers.organisation_id')
    .where({ 'event_organisers.event_id': eventId, 'event_organisers.lead': true })
    .select('organisations.country')
    .first()
  return (lead && zoneOfCountry(lead.country)) ?? 'Europe/Belgrade'
}
