import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import ContactList from '#app/organisations/models/contact_list'
import ContactListEntry, { type LegalBasis } from '#app/organisations/models/contact_list_entry'
import type { Organisations } from './load_organisations.js'
import type { LoadedPerson } from './load_people.js'

interface DemoList {
  organisation: string
  name: string
  source: string
  legalBasis: LegalBasis
  /** Which of the crowd stand on it, and which of them opted out. */
  people: [from: number, to: number]
  optedOut: number[]
}

const LISTS: DemoList[] = [
  {
    organisation: 'cluster-house',
    name: 'Kompanije sa sajma',
    source: 'Vizitkarte sa sajma',
    legalBasis: 'legitimate_interest',
    people: [30, 96],
    optedOut: [34, 61],
  },
  {
    organisation: 'foundation-for-entrepreneurship-development',
    name: 'Регионални медии',
    source: 'Записали се на пресконференцията',
    legalBasis: 'consent',
    people: [100, 112],
    optedOut: [],
  },
]

/** Whom two of the organisations may write to, and why. */
export async function loadContactLists(
  trx: Trx,
  organisations: Organisations,
  people: LoadedPerson[]
) {
  for (const { organisation, name, source, legalBasis, optedOut, ...demo } of LISTS) {
    const now = clock.now()
    const organisationId = organisations.get(organisation)!
    const columns = { organisationId, name, createdAt: now.minus({ days: 40 }) }
    const { id: contactListId } = await ContactList.create(columns, { client: trx })
    const entries = people.slice(...demo.people).map((person, index) => ({
      contactListId,
      personId: person.id,
      source,
      legalBasis,
      createdAt: now.minus({ days: 40 }),
      optedOutAt: optedOut.includes(demo.people[0] + index) ? now.minus({ days: 3 }) : null,
    }))
    await ContactListEntry.createMany(entries, { client: trx })
  }
}
