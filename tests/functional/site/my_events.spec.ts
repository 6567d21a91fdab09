import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'

const date = (days: number) => clock.now().plus({ days }).toFormat('yyyy-MM-dd')

async function network() {
  const organisation = await createOrganisation()
  const titles = { en: 'Assembly of members' }
  const event = await createEvent({ visibility: 'members', organisers: [organisation], titles })
  const join = (who: { person_id: number } | { organisation_id: number }, until?: string) =>
    db.table('memberships').insert({ network_id: organisation.id, role: 'member', until, ...who })
  return { organisation, event, join, path: `/en/my/events/${event.slug}` }
}

test.group('Events for members and partners', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a member reads them, signed in', async ({ client }) => {
    const { path, join } = await network()
    const person = await createPerson('maria')
    await join({ person_id: person.id })
    const user = await createUser(person)
    const page = await client.get(path).loginAs(user)
    page.assertStatus(200)
    page.assertTextIncludes('Only members of the organisers see this page.')
    const list = await client.get('/en/my/events').loginAs(user)
    list.assertTextIncludes(`href="${path}"`)
  })

  test('so does who organises for an organisation that is a member', async ({ client }) => {
    const { path, join } = await network()
    const member = await createOrganisation()
    await join({ organisation_id: member.id })
    const user = await createUser(await createPerson('maria'), [
      ['organiser', { organisationId: member.id }],
    ])
    const page = await client.get(path).loginAs(user)
    page.assertStatus(200)
  })

  test('nobody else does: not a stranger, nor whose membership has ended', async ({ client }) => {
    const { path, join } = await network()
    const former = await createPerson('maria')
    await join({ person_id: former.id }, date(-2))
    for (const person of [former, await createPerson('stefan')]) {
      const user = await createUser(person)
      const page = await client.get(path).loginAs(user)
      page.assertStatus(404)
      const list = await client.get('/en/my/events').loginAs(user)
      list.assertTextIncludes('No events for you at the moment')
    }
  })

  test('an internal event opens for the people of its organisers, not for its members', async ({
    client,
  }) => {
    const { organisation, join } = await network()
    const event = await createEvent({ visibility: 'internal', organisers: [organisation] })
    const member = await createPerson('maria')
    await join({ person_id: member.id })
    const partner = await createUser(await createPerson('jelena'), [
      ['organiser', { organisationId: organisation.id }],
    ])
    const path = `/en/my/events/${event.slug}`
    const seen = await client.get(path).loginAs(partner)
    seen.assertStatus(200)
    const hidden = await client.get(path).loginAs(await createUser(member))
    hidden.assertStatus(404)
  })

  test('what is public has its public page', async ({ client }) => {
    const event = await createEvent()
    const user = await createUser(await createPerson('maria'))
    const page = await client.get(`/en/my/events/${event.slug}`).loginAs(user).redirects(0)
    page.assertHeader('location', `/en/events/${event.slug}`)
  })
})
