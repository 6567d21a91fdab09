import { clock } from '#app/core/clock'
import ContactList from '#app/organisations/models/contact_list'
import ContactListEntry from '#app/organisations/models/contact_list_entry'
import type Organisation from '#app/organisations/models/organisation'
import type Person from '#app/people/models/person'

/** Somebody on a list of an organisation who does not want to be written to. */
export async function createOptOut({ id }: Organisation, person: Person) {
  const now = clock.now()
  const list = await ContactList.create({ organisationId: id, name: 'Newsletter', createdAt: now })
  return ContactListEntry.create({
    contactListId: list.id,
    personId: person.id,
    source: 'Fair in Niš',
    legalBasis: 'consent',
    createdAt: now,
    optedOutAt: now,
  })
}
