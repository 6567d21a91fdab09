import { Exception } from '@adonisjs/core/exceptions'
import { rowId } from '#app/core/row_id'
import Invitee from '#app/registrations/models/invitee'

/** An invitee of an event that the user may see. @throws 404 when the event has no such invitee */
export async function findInviteeOf(event: { id: number }, id: unknown): Promise<Invitee> {
  const invitee = await Invitee.query()
    .where({ event_id: event.id, id: rowId(id) ?? 0 })
    .first()
  if (invitee) return invitee
  throw new Exception('no such invitee', { status: 404, code: 'E_NOT_FOUND' })
}
