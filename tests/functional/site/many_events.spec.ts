import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { organiserOf } from '#tests/helpers/desk'
import { createManyEvents } from '#tests/helpers/many_events'
import { countStatements } from '#tests/helpers/statements'

test.group('A programme of many events', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('asks the database as often among twenty thousand as among twenty', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const project = await createProject({ slug: 'balkan-cluster' })
    const event = await createEvent({ projectId: project.id, organisers: [house] })
    const pages = [
      `/en/events/${event.slug}`,
      '/en/projects/balkan-cluster',
      `/manage/events/${event.id}`,
      `/manage/events/${event.id}/edit`,
      `/manage/events/${event.id}/days`,
      `/manage/events/${event.id}/texts`,
    ]
    const counts = async () => {
      const found: Record<string, number> = {}
      for (const page of pages) {
        const open = async () => {
          const response = await client.get(page).withCsrfToken().loginAs(user)
          response.assertStatus(200)
        }
        await open()
        found[page] = await countStatements(open)
      }
      return found
    }

    await createManyEvents(project.id, 20)
    const amongFew = await counts()
    const other = await createProject({ slug: 'other' })
    await createManyEvents(other.id, 19_980)
    assert.deepEqual(await counts(), amongFew)
  }).timeout(120_000)
})
