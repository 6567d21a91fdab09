import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import { mayEditVenue } from '#app/events/reach_venues'
import Venue from '#app/events/models/venue'

/** Whether this user may add venues. */
export function mayAdd(access: Access): boolean {
  return access.admin || access.organiserOf.length > 0
}

/** @throws 403 for those who only read. */
export function requireAdding(access: Access) {
  if (!mayAdd(access)) throw new Exception('venues are only open for reading', { status: 403 })
}

/** The venue of an address, for changing. @throws 404 when there is none, 403 when others look after it. */
export async function findOwn(access: Access, id: unknown): Promise<Venue> {
  const venue = await Venue.find(rowId(id) ?? 0)
  if (!venue) throw new Exception('no such venue', { status: 404 })
  if (mayEditVenue(access, venue.organisationId)) return venue
  throw new Exception('others look after this venue', { status: 403 })
}
