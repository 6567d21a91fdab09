import { record, type Actor } from '#app/activity/record'
import type { Trx } from '#app/core/database'
import ContactList from '#app/organisations/models/contact_list'
import ContactListEntry from '#app/organisations/models/contact_list_entry'

type ListVerb =
  | 'contact_list.created'
  | 'contact_list.edited'
  | 'contact_list.extended'
  | 'contact_list.opted_out'
  | 'contact_list.opted_in'
  | 'contact_list.shortened'

/** The list as it stands, held until the transaction ends. */
export function lockContactList(trx: Trx, id: number): Promise<ContactList> {
  return ContactList.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}

/** An entry of a list, held together with it. @throws when there is no such entry any more. */
export async function lockEntry(trx: Trx, listId: number, id: number) {
  const list = await lockContactList(trx, listId)
  const entries = ContactListEntry.query({ client: trx }).where({ id, contact_list_id: listId })
  return { list, entry: await entries.firstOrFail() }
}

/** Says what happened to a list. Its history names nobody: only fields, and how many people. */
export function recordList(
  trx: Trx,
  verb: ListVerb,
  { id, organisationId }: ContactList,
  { actor, details }: { actor: Actor; details?: { fields?: string[]; people?: number } }
) {
  const subject = { type: 'contact_list', id }
  return record(trx, verb, { contactListId: id }, { actor, subject, organisationId, details })
}
