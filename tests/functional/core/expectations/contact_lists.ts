import { clock } from '#app/core/clock'
import ContactList from '#app/organisations/models/contact_list'
import ContactListEntry from '#app/organisations/models/contact_list_entry'
import { createPerson } from '#database/factories/people'
import { inManage, type Answer, type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const ofOrganisation = ({ organisation }: World) => ({ id: organisation.id })

/** A list of the organiser's own organisation. */
async function ofList({ organisation }: World) {
  const values = { organisationId: organisation.id, name: 'Press', createdAt: clock.now() }
  const list = await ContactList.create(values)
  return { id: organisation.id, list_id: list.id }
}

async function ofContact(world: World) {
  const list = await ofList(world)
  const person = await createPerson({ name: 'Presa Presić', email: 'presa@example.org' })
  const entry = await ContactListEntry.create({
    contactListId: list.list_id,
    personId: person.id,
    source: 'Fair',
    legalBasis: 'consent',
    createdAt: clock.now(),
  })
  return { ...list, contact_id: entry.id }
}

/** Whom an organisation knows is nobody else's business. */
const toKeepers = (answer: Answer) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 404,
    controller: 404,
  })

const LIST = '302 /manage/organisations/:id/contact-lists/:id'

export default {
  'manage.contact_lists.index': { params: ofOrganisation, answers: toKeepers(200) },
  'manage.contact_lists.create': { params: ofOrganisation, answers: toKeepers(200) },
  'manage.contact_lists.store': {
    params: ofOrganisation,
    body: () => ({ name: 'Clusters' }),
    answers: toKeepers(LIST),
  },
  'manage.contact_lists.show': {
    params: ofList,
    query: () => ({ q: 'ana', after: '1' }),
    answers: toKeepers(200),
  },
  'manage.contact_lists.edit': { params: ofList, answers: toKeepers(200) },
  'manage.contact_lists.update': {
    params: ofList,
    body: () => ({ name: 'Clusters', revision: '1', seen: '{}' }),
    answers: toKeepers(LIST),
  },
  'manage.contacts.create': { params: ofList, answers: toKeepers(200) },
  'manage.contacts.store': {
    params: ofList,
    body: () => ({
      name: 'Ana Anić',
      email: 'ana@example.org',
      lines: 'Boris Borić;boris@example.org',
      source: 'Fair',
      legal_basis: 'consent',
      again: '1',
    }),
    answers: toKeepers(LIST),
  },
  'manage.contacts.destroy': { params: ofContact, answers: toKeepers(LIST) },
  'manage.opt_outs.store': { params: ofContact, answers: toKeepers(LIST) },
  'manage.opt_outs.destroy': { params: ofContact, answers: toKeepers(LIST) },
} satisfies Expectations
