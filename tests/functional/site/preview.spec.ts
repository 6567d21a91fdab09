import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'

test.group('The preview of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function draft() {
    const organisation = await createOrganisation()
    const titles = { en: 'Draft roundtable', bg: 'Кръгла маса в чернова' }
    const event = await createEvent({ organisers: [organisation], status: 'draft', titles })
    const user = await createUser(await createPerson('jelena'), [
      ['organiser', { organisationId: organisation.id }],
    ])
    return { event, user }
  }

  test('shows its organiser a draft in each language, and says who sees it', async ({
    client,
    assert,
  }) => {
    const { event, user } = await draft()
    const page = (locale: string) =>
      client.get(`/manage/events/${event.id}/preview`).qs({ locale }).loginAs(user)
    const [english, bulgarian] = [await page('en'), await page('bg')]
    assert.include(english.text(), 'Draft roundtable')
    assert.include(english.text(), 'Preview: only you see this')
    assert.include(bulgarian.text(), 'Кръгла маса в чернова')
    assert.include(bulgarian.text(), '<html lang="bg">')
  })

  test('says of registration what it will say once it is public', async ({ client, assert }) => {
    const { event, user } = await draft()
    const page = await client.get(`/manage/events/${event.id}/preview?locale=en`).loginAs(user)
    assert.include(page.text(), 'Register')
    assert.notInclude(page.text(), 'No registration needed')
  })

  test('is not there for another organiser', async ({ client }) => {
    const { event } = await draft()
    const other = await createOrganisation()
    const user = await createUser(await createPerson('maria'), [
      ['organiser', { organisationId: other.id }],
    ])
    const answer = await client.get(`/manage/events/${event.id}/preview`).loginAs(user)
    answer.assertStatus(404)
  })
})
