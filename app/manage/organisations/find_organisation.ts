import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import Organisation from '#app/organisations/models/organisation'

/** Whether this user may change an organisation that everybody in `/manage` sees. */
export function mayEdit(access: Access, id: number): boolean {
  return access.admin || access.organiserOf.includes(id)
}

/** The organisation of an address: everybody in `/manage` sees them all. @throws 404 when there is none. */
export async function findOrganisation(id: unknown): Promise<Organisation> {
  const organisation = await Organisation.find(rowId(id) ?? 0)
  if (!organisation) throw new Exception('no such organisation', { status: 404 })
  return organisation
}

/** The organisation of an address, for changing. @throws 404 when there is none, 403 when others look after it. */
export async function findOwn(access: Access, id: unknown): Promise<Organisation> {
  const organisation = await findOrganisation(id)
  if (mayEdit(access, organisation.id)) return organisation
  throw new Exception('others look after this organisation', { status: 403 })
}
