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
