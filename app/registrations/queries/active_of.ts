import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'

/** The id of a person's active registration for an event; null when there is none. */
export async function activeOf(
  client: QueryClientContract,
  eventId: number,
  personId: number
): Promise<number | null> {
  const row = await client
    .from('registrations')
    .where({ event_id: eventId, person_id: personId })
    .whereIn('status', [...ACTIVE_STATUSES])
    .select('id')
    .first()
  return row?.id ?? null
}

/** Whether the person of a registration that has ended is registered all the same, by another one of theirs. */
export async function isReplaced(
  client: QueryClientContract,
  { eventId, personId }: { eventId: number; personId: number }
): Promise<boolean> {
  return (await activeOf(client, eventId, personId)) !== null
}
