import db from '@adonisjs/lucid/services/db'
import { underPlaces } from '#app/registrations/actions/under_places'
import type { Hold } from '#app/registrations/hold'
import Registration from '#app/registrations/models/registration'

export interface Locked extends Hold {
  registration: Registration
}

/** Work on one registration while the limits of its event are locked: what it reads is how things stand. */
export async function underRegistration<T>(
  id: number,
  work: (locked: Locked) => Promise<T>
): Promise<T> {
  const { event_id: eventId } = await db
    .from('registrations')
    .where('id', id)
    .select('event_id')
    .firstOrFail()
  return underPlaces(eventId, async (hold) => {
    const registration = await Registration.findOrFail(id, { client: hold.trx })
    return work({ ...hold, registration })
  })
}
