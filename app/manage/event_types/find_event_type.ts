import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import EventType from '#app/events/models/event_type'

/** Everyone's types are kept by admins; those of an organisation by its organisers too. */
export function mayEdit(access: Access, organisationId: number | null): boolean {
  if (access.admin) return true
  return organisationId !== null && access.organiserOf.includes(organisationId)
}

/** Whether a type shows on this user's list: everyone's and their own. */
export function maySee(access: Access, organisationId: number | null): boolean {
  return organisationId === null || mayEdit(access, organisationId)
}

/** The type of an address, for changing. @throws 404 when this user may not see it, 403 when they may only read it. */
export async function findOwn(access: Access, id: unknown): Promise<EventType> {
  const type = await EventType.find(rowId(id) ?? 0)
  if (!type || !maySee(access, type.organisationId)) {
    throw new Exception('no such event type', { status: 404, code: 'E_NOT_FOUND' })
  }
  if (mayEdit(access, type.organisationId)) return type
  throw new Exception('admins keep this event type', { status: 403, code: 'E_FORBIDDEN' })
}
