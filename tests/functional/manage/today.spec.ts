import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import type { Locale } from '#app/core/languages/locales'
import { clock } from '#app/core/clock'
import { todayPage } from '#app/manage/today/queries/today_page'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'
import { countStatements } from '#tests/helpers/statements'

const titled = (title: string) => ({ titles: { en: title } })

async function desk() {
  const home = await createOrganisation(CLUSTER_HOUSE)
  const user = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: home.id }],
  ])
  return { home, user }
}

async function pageOf(user: Parameters<typeof accessOf>[0], locale: Locale = 'en') {
  return todayPage({ access: await accessOf(user), locale, now: clock.now() })
}

test.group('The desk today', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows the next events of its own, drafts too, and nobody else’s drafts', async ({
    client,
    assert,
  }) => {
    const { home, user } = await desk()
    await createEvent({ organisers: [home], ...titled('Own roundtable') })
    await createEvent({ organisers: [home], status: 'draft', ...titled('Own draft') })
    await createEvent({ status: 'draft', ...titled('Strange draft') })
    await createEvent({
      organisers: [home],
      ...titled('Last year'),
      days: [{ date: '2025-03-12' }],
    })

    const page = await client.get('/manage').qs({ locale: 'en' }).loginAs(user)
    page.assertStatus(200)
    assert.include(page.text(), 'Own roundtable')
    assert.include(page.text(), 'Own draft')
    assert.notInclude(page.text(), 'Strange draft')
    assert.notInclude(page.text(), 'Last year')
    assert.include(page.text(), 'Cluster House')
  })

  test('shows the clocks of the towns it works with', async ({ assert }) => {
    const { home, user } = await desk()
    await createEvent({ organisers: [home, await createOrganisation(FOUNDATION)] })
    const { clocks } = await pageOf(user)
    assert.deepEqual(
      clocks.map(({ place }) => place),
      ['Niš', 'Sofia']
    )
  })

  test('lets who only reads see what was published, with nothing to do', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    await createEvent({ projectId: project.id, ...titled('Funded seminar') })
    const user = await createUser(await createPerson('maria'), [
      ['controller', { projectId: project.id }],
    ])
    const answer = await client.get('/manage').qs({ locale: 'en' }).loginAs(user)
    assert.include(answer.text(), 'Funded seminar')
    assert.notInclude(answer.text(), 'Waiting for you')
    assert.notInclude(answer.text(), 'New event')
  })

  test('tells a new installation to begin with an organisation, then with an event', async ({
    client,
    assert,
  }) => {
    const admin = await createUser(await createPerson('nora'), [['admin']])
    const first = await client.get('/manage').qs({ locale: 'en' }).loginAs(admin)
    assert.include(first.text(), 'Start with an organisation')
    await createOrganisation()
    const second = await client.get('/manage').qs({ locale: 'en' }).loginAs(admin)
    assert.include(second.text(), 'No events yet')
  })

  test('counts who registered this quarter and how far the projects are', async ({ assert }) => {
    const { home, user } = await desk()
    const project = await createProject()
    const own = { organisers: [home], projectId: project.id }
    const event = await createEvent(own)
    await createEvent({ ...own, days: [{ date: '2025-03-12' }] })
    await createEvent({ ...own, status: 'cancelled' })
    await createRegistration(event, await createPerson('djordje'))
    await createRegistration(event, await createPerson('stefan'), { status: 'unconfirmed' })

    const { quarter, projects, weeks } = await pageOf(user)
    assert.deepEqual(quarter, { registered: 1, attended: 0 })
    assert.containSubset(projects, [{ id: project.id, events: 2, held: 1 }])
    assert.equal(weeks?.series[0].total, 1)
  })

  test('says in Serbian until when a project runs, in the genitive', async ({ assert }) => {
    const { home, user } = await desk()
    const project = await createProject({ endsOn: '2030-03-15' })
    await createEvent({ organisers: [home], projectId: project.id })
    const { projects } = await pageOf(user, 'sr-Latn')
    assert.equal(projects[0].endsOn, '15. marta 2030.')
  })

  test('asks the database as often for many events as for one', async ({ assert }) => {
    const { home, user } = await desk()
    const one = async () => {
      const project = await createProject()
      const event = await createEvent({ organisers: [home], projectId: project.id, capacity: 1 })
      await createRegistration(event, await createPerson({ name: 'Ivaylo' }), {
        status: 'waitlisted',
      })
    }
    await one()
    await pageOf(user)
    const before = await countStatements(() => pageOf(user))
    assert.isAbove(before, 10)
    for (let more = 0; more < 4; more++) await one()
    assert.equal(await countStatements(() => pageOf(user)), before)
  })
})
