import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import { findOrganisation, mayEdit } from '#app/manage/organisations/find_organisation'
import ContactList from '#app/organisations/models/contact_list'
import type Organisation from '#app/organisations/models/organisation'

/** The organisation in an address, for those who may see whom it knows. @throws 404 for all others. */
export async function findKeeper(access: Access, id: unknown): Promise<Organisation> {
  const organisation = await findOrganisation(id)
  if (mayEdit(access, organisation.id)) return organisation
  throw new Exception('no contact lists for this user', { status: 404, code: 'E_NOT_FOUND' })
}

/** A contact list with the organisation whose it is. @throws 404 when there is none that this user may see. */
export async function findContactList(
  access: Access,
  { id, list_id: listId }: Record<string, unknown>
): Promise<{ organisation: Organisation; list: ContactList }> {
  const organisation = await findKeeper(access, id)
  const list = await ContactList.query()
    .where({ id: rowId(listId) ?? 0, organisation_id: organisation.id })
    .first()
  if (list) return { organisation, list }
  throw new Exception('no such contact list', { status: 404, code: 'E_NOT_FOUND' })
}
