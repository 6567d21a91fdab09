import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import Venue from '#app/events/models/venue'

/** Whether this user may add venues. */
export function mayAdd(access: Access): boolean {
  return access.admin || access.organiserOf.length > 0
}

/** Whether this user may change a venue: one that nobody claims is looked after by every organiser. */
export function mayEdit(access: Access, organisationId: number | null): boolean {
  if (access.admin) return true
  return organisationId === null ? mayAdd(access) : access.organiserOf.includes(organisationId)
}

/** @throws 403 for those who only read. */
export function requireAdding(access: Access) {
  if (!mayAdd(access)) throw new Exception('venues are only open for reading', { status: 403 })
}

/** The venue of an address, for changing. @throws 404 when there is none, 403 when others look after it. */
export async function findOwn(access: Access, id: unknown): Promise<Venue> {
  const venue = await Venue.find(rowId(id) ?? 0)
  if (!venue) throw new Exception('no such venue', { status: 404 })
  if (mayEdit(access, venue.organisationId)) return venue
  throw new Exception('others look after this venue', { status: 403 })
}
