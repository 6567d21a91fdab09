import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { SYSTEM } from '#app/activity/record'
import { addContacts } from '#app/organisations/actions/add_contacts'
import { createContactList } from '#app/organisations/actions/create_contact_list'
import ContactList from '#app/organisations/models/contact_list'
import ContactListEntry from '#app/organisations/models/contact_list_entry'
import Person from '#app/people/models/person'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { CAST, createPerson } from '#database/factories/people'
import { deskOf, openedOf, organiserOf, userWith } from '#tests/helpers/desk'

const SOURCE = 'Business cards at the fair, May 2026'

const typed = (changes: Record<string, string> = {}) => ({
  name: '',
  email: '',
  lines: '',
  source: SOURCE,
  legal_basis: 'legitimate_interest',
  ...changes,
})

const maria = { name: CAST.maria.name, email: CAST.maria.email }

async function press(client: ApiClient) {
  const { house, user } = await organiserOf('nora')
  const lists = `/manage/organisations/${house.id}/contact-lists`
  const listId = await createContactList({ organisationId: house.id, name: 'Press', actor: SYSTEM })
  const path = `${lists}/${listId}`
  return { house, desk: deskOf(client, user), lists, listId, path, contacts: `${path}/contacts` }
}

/** Many people of one list, each with a name and an address of their own. */
function crowd(listId: number, size: number) {
  const people = Array.from({ length: size }, (_, index) => ({
    name: `Guest ${String(index + 1).padStart(3, '0')}`,
    email: `guest${index + 1}@example.org`,
    nameLocale: 'en' as const,
  }))
  const origin = { source: SOURCE, legalBasis: 'consent' as const, again: false }
  return addContacts({ listId, people, ...origin, actor: SYSTEM })
}

test.group('A contact list', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is begun and named anew by those who look after the organisation', async ({
    client,
    assert,
  }) => {
    const { desk, lists } = await press(client)
    const begun = await desk.post(lists, { name: 'Clusters' })
    const list = await ContactList.findByOrFail('name', 'Clusters')
    const path = `${lists}/${list.id}`
    begun.assertHeader('location', path)
    const opened = openedOf(await desk.open(`${path}/edit`))
    await desk.put(path, { ...opened, name: 'Clusters in Bulgaria' })
    const second = await desk.put(path, { ...opened, name: 'Clusters in Serbia' })
    second.assertStatus(409)
    const page = await desk.open(lists)
    page.assertTextIncludes('Clusters in Bulgaria')
    page.assertTextIncludes('Nobody yet')
    const nameless = await desk.post(lists, { name: ' ' })
    nameless.assertStatus(422)
    assert.lengthOf(await ContactList.all(), 2)
  })

  test('says what was done to it, how many it concerned and never whom', async ({ client }) => {
    const { desk, path, listId } = await press(client)
    await crowd(listId, 3)
    const page = await desk.open(path)
    page.assertTextIncludes('Made the list')
    page.assertTextIncludes('Added 3 people')
  })

  test('takes one person, known once, with source and legal basis', async ({ client, assert }) => {
    const { desk, path, contacts } = await press(client)
    const known = await createPerson('maria')
    const answer = await desk.post(contacts, typed(maria))
    answer.assertHeader('location', path)
    const entry = await ContactListEntry.firstOrFail()
    assert.equal(entry.personId, known.id)
    const page = await desk.open(path)
    for (const words of [CAST.maria.name, CAST.maria.email, SOURCE, 'Legitimate interest']) {
      page.assertTextIncludes(words)
    }
  })

  test('takes many lines at once, each person once', async ({ client, assert }) => {
    const { desk, path, contacts } = await press(client)
    await desk.post(contacts, typed(maria))
    const lines = `Name;E-mail\n${maria.name};${maria.email}\nAna Anić;ana@example.org`
    await desk.post(contacts, typed({ lines }))
    assert.lengthOf(await ContactListEntry.all(), 2)
    const page = await desk.open(path)
    page.assertTextIncludes('Ana Anić')
  })

  test('takes all lines or none, and names those that are wrong', async ({ client, assert }) => {
    const { desk, contacts } = await press(client)
    const lines = 'Ana Anić,ana@example.org\nBoris Borić\nVesna,vesna@nowhere'
    const answer = await desk.post(contacts, typed({ lines }))
    answer.assertStatus(422)
    answer.assertTextIncludes('Line 2: there is no e-mail address')
    answer.assertTextIncludes('Line 3: the e-mail address is not a whole one')
    answer.assertTextIncludes('Boris Borić\nVesna,vesna@nowhere')
    assert.isNull(await ContactListEntry.first())
    assert.isNull(await Person.findBy('email', 'ana@example.org'))
  })

  test('says where each address is from and what allows to keep it', async ({ client, assert }) => {
    const { desk, contacts } = await press(client)
    const wrong = typed({ ...maria, source: '', legal_basis: 'curiosity' })
    const answer = await desk.post(contacts, wrong)
    answer.assertStatus(422)
    assert.isNull(await ContactListEntry.first())
  })

  test('keeps those who opted out out, unless they ask to come back', async ({
    client,
    assert,
  }) => {
    const { desk, path, contacts } = await press(client)
    await desk.post(contacts, typed(maria))
    const entry = await ContactListEntry.firstOrFail()
    await desk.post(`${contacts}/${entry.id}/opt-out`)
    const out = async () => {
      await entry.refresh()
      return entry.optedOutAt !== null
    }
    assert.isTrue(await out())
    const page = await desk.open(path)
    page.assertTextIncludes('Opted out')

    await desk.post(contacts, typed(maria))
    assert.isTrue(await out())
    await desk.post(`${contacts}/${entry.id}?_method=DELETE`)
    assert.isNotNull(await ContactListEntry.find(entry.id))

    await desk.post(contacts, typed({ ...maria, again: '1', source: 'She wrote to us' }))
    assert.isFalse(await out())
    assert.equal(entry.source, 'She wrote to us')

    await desk.post(`${contacts}/${entry.id}/opt-out`)
    await desk.post(`${contacts}/${entry.id}/opt-out?_method=DELETE`)
    assert.isFalse(await out())
  })

  test('lets go of somebody who stands there by mistake', async ({ client, assert }) => {
    const { desk, contacts } = await press(client)
    await desk.post(contacts, typed(maria))
    const entry = await ContactListEntry.firstOrFail()
    await desk.post(`${contacts}/${entry.id}?_method=DELETE`)
    assert.isNull(await ContactListEntry.first())
  })

  test('is searched by name in any script and by address, and read page by page', async ({
    client,
    assert,
  }) => {
    const { desk, path, listId, contacts } = await press(client)
    await desk.post(contacts, typed({ name: 'Ђорђе Љубић', email: 'djordje@example.org' }))
    await crowd(listId, 55)
    const found = async (q: string) => {
      const page = await desk.open(`${path}?q=${encodeURIComponent(q)}`)
      return page.text()
    }
    assert.include(await found('djordje lj'), 'Ђорђе Љубић')
    assert.notInclude(await found('djordje lj'), 'Guest 001')
    assert.include(await found('guest7@'), 'Guest 007')
    assert.include(await found('%'), 'Nobody found')

    const first = await desk.open(path)
    assert.include(first.text(), 'Guest 049')
    assert.notInclude(first.text(), 'Guest 050')
    const [, after] = first.text().match(/href="\?after=(\d+)" rel="next"/)!
    const second = await desk.open(`${path}?after=${after}`)
    assert.include(second.text(), 'Guest 050')
    assert.notInclude(second.text(), 'Guest 049')
  })

  test('leaves nobody’s name in its history', async ({ client, assert }) => {
    const { desk, contacts } = await press(client)
    await desk.post(contacts, typed({ ...maria, lines: 'Ana Anić,ana@example.org' }))
    const { id } = await ContactListEntry.firstOrFail()
    await desk.post(`${contacts}/${id}/opt-out`)
    const rows = await Activity.query().where('subject_type', 'contact_list').orderBy('id')
    assert.deepEqual(
      rows.map(({ verb, details }) => [verb, details]),
      [
        ['contact_list.created', {}],
        ['contact_list.extended', { people: 2 }],
        ['contact_list.opted_out', { people: 1 }],
      ]
    )
  })

  test('is not found by organisers of others, nor below another organisation', async ({
    client,
  }) => {
    const { desk, lists, listId, path } = await press(client)
    const foundation = await createOrganisation(FOUNDATION)
    const other = await userWith('maria', 'organiser', { organisationId: foundation.id })
    for (const address of [lists, path, `${path}/contacts/create`]) {
      const theirs = await deskOf(client, other).open(address)
      theirs.assertStatus(404)
      const own = await desk.open(address)
      own.assertStatus(200)
    }
    const elsewhere = `/manage/organisations/${foundation.id}/contact-lists/${listId}`
    const answer = await deskOf(client, other).open(elsewhere)
    answer.assertStatus(404)
  })
})
