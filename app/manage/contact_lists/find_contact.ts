import { Exception } from '@adonisjs/core/exceptions'
import ContactListEntry from '#app/organisations/models/contact_list_entry'

/** Somebody on a contact list. @throws 404 when they are not on it. */
export async function findContact(listId: number, id: number | null): Promise<ContactListEntry> {
  const entry = await ContactListEntry.query()
    .where({ id: id ?? 0, contact_list_id: listId })
    .first()
  if (entry) return entry
  throw new Exception('nobody of this list', { status: 404, code: 'E_NOT_FOUND' })
}
