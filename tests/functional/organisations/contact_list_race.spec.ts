import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { addContacts } from '#app/organisations/actions/add_contacts'
import { createContactList } from '#app/organisations/actions/create_contact_list'
import ContactListEntry from '#app/organisations/models/contact_list_entry'
import { createOrganisation } from '#database/factories/organisations'

const person = (index: number) => ({
  name: `Guest ${index}`,
  email: `guest${index}@example.org`,
  nameLocale: 'en' as const,
})

test.group('Two who paste the same people at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('put each of them on the list once, and wait for nobody for ever', async ({ assert }) => {
    const { id: organisationId } = await createOrganisation()
    const lists = await Promise.all(
      ['Press', 'Clusters'].map((name) =>
        createContactList({ organisationId, name, actor: SYSTEM })
      )
    )
    const people = Array.from({ length: 20 }, (_, index) => person(index))
    const paste = (listId: number, pasted: typeof people) =>
      addContacts({
        listId,
        people: pasted,
        source: 'Fair',
        legalBasis: 'consent',
        again: false,
        actor: SYSTEM,
      })
    const added = await Promise.all([
      paste(lists[0], people),
      paste(lists[0], people.toReversed()),
      paste(lists[1], people.toReversed()),
    ])
    assert.equal(added[0].added + added[1].added, 20)
    assert.equal(added[2].added, 20)
    assert.lengthOf(await ContactListEntry.all(), 40)
  })
})
