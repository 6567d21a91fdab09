import { Exception } from '@adonisjs/core/exceptions'
import { rowId } from '#app/core/row_id'
import Registration from '#app/registrations/models/registration'

/** A registration of an event that the user may see. @throws 404 when the event has no such registration */
export async function findRegistration(event: { id: number }, id: unknown): Promise<Registration> {
  const registration = await Registration.query()
    .where({ event_id: event.id, id: rowId(id) ?? 0 })
    .first()
  if (registration) return registration
  throw new Exception('no such registration', { status: 404, code: 'E_NOT_FOUND' })
}

/** Of ticked registrations those that are the event's, in the order in which they came. */
export async function tickedOf(event: { id: number }, ids: number[]): Promise<number[]> {
  const ticked = await Registration.query()
    .where('event_id', event.id)
    .whereIn('id', ids)
    .orderBy('id')
  return ticked.map(({ id }) => id)
}
