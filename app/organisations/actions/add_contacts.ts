import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { lockContactList, recordList } from '#app/organisations/change_contact_list'
import type { LegalBasis } from '#app/organisations/models/contact_list_entry'
import { findOrMakePerson, type Identity } from '#app/people/actions/find_or_make_person'

export interface Contacts {
  listId: number
  people: Identity[]
  /** Where the addresses are from, in words: "business cards at the fair, May 2026". */
  source: string
  legalBasis: LegalBasis
  /** Whether those who opted out have said that they want to be written to again. */
  again: boolean
  actor: Actor
}

/** What became of the people of one addition. */
export interface Added {
  added: number
  /** On the list before. */
  known: number
  /** They opted out and stay out. */
  optedOut: number
}

/** Puts people on a contact list, each once. Who opted out stays out, unless it is said expressly that they came back. */
export function addContacts(contacts: Contacts): Promise<Added> {
  return transaction((trx) => added(trx, contacts))
}

async function added(trx: Trx, { listId, people, again, actor, ...origin }: Contacts) {
  const list = await lockContactList(trx, listId)
  const counts: Added = { added: 0, known: 0, optedOut: 0 }
  for (const identity of inOneOrder(people)) {
    const personId = await findOrMakePerson(trx, identity)
    counts[await put(trx, { listId, personId, again, ...origin })] += 1
  }
  if (counts.added > 0) {
    const details = { people: counts.added }
    await recordList(trx, 'contact_list.extended', list, { actor, details })
  }
  return counts
}

/** Two additions that wait for each other's people would wait for ever. */
function inOneOrder(people: Identity[]): Identity[] {
  const key = ({ email, name }: Identity) => `${email} ${name}`
  return people.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

interface Entry extends Pick<Contacts, 'listId' | 'source' | 'legalBasis' | 'again'> {
  personId: number
}

async function put(trx: Trx, { listId, personId, source, legalBasis, again }: Entry) {
  const key = { contact_list_id: listId, person_id: personId }
  const origin = { source, legal_basis: legalBasis }
  const [made] = await trx
    .knexClient('contact_list_entries')
    .insert({ ...key, ...origin, created_at: toSql(clock.now()) })
    .onConflict(['contact_list_id', 'person_id'])
    .ignore()
    .returning('id')
  if (made) return 'added'
  const { opted_out_at: optedOut } = await trx
    .from('contact_list_entries')
    .where(key)
    .select('opted_out_at')
    .firstOrFail()
  if (!optedOut) return 'known'
  if (!again) return 'optedOut'
  await trx
    .from('contact_list_entries')
    .where(key)
    .update({ ...origin, opted_out_at: null })
  return 'added'
}
