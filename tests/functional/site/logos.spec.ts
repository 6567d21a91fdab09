import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import ProjectPartner from '#app/programmes/models/project_partner'
import { createEvent } from '#database/factories/events'
import { createLogo } from '#database/factories/logos'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'
import { svg } from '#tests/helpers/pictures'
import { read } from '#tests/helpers/read'

const drawing = (radius: number) => svg(`<circle r="${radius}"/>`)

/** An event of one partner in a project of two. */
async function stage() {
  const project = await createProject({ slug: 'balkan-cluster' })
  const [house, foundation] = [
    await createOrganisation(CLUSTER_HOUSE),
    await createOrganisation(FOUNDATION),
  ]
  for (const [position, { id }] of [house, foundation].entries()) {
    await ProjectPartner.create({
      projectId: project.id,
      organisationId: id,
      role: position === 0 ? 'lead' : 'partner',
      position,
    })
  }
  await createEvent({ slug: 'day', projectId: project.id, organisers: [foundation] })
  return { project, house, foundation }
}

test.group('Logos on public pages', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('stand at the foot of an event, project first, each organisation once', async ({
    client,
    assert,
  }) => {
    const { project, house, foundation } = await stage()
    const places = [
      await createLogo({ kind: 'project', id: project.id }, drawing(1)),
      await createLogo({ kind: 'organisation', id: foundation.id }, drawing(2)),
      await createLogo({ kind: 'organisation', id: house.id }, drawing(3)),
    ]
    const page = await read(client, '/en/events/day')
    const shown = [...page.matchAll(/src="(\/files\/[^"]+)" alt="([^"]+)"/g)]
    assert.deepEqual(
      shown.map(([, src]) => src),
      places
    )
    assert.deepEqual(
      shown.map(([, , alt]) => alt),
      ['Balkan Cluster', 'Foundation for Entrepreneurship Development', 'Cluster House']
    )
  })

  test('stand beside the partners of a project', async ({ client, assert }) => {
    const { house } = await stage()
    const src = await createLogo({ kind: 'organisation', id: house.id })
    const page = await read(client, '/en/projects/balkan-cluster')
    assert.include(page, `src="${src}" alt=""`)
  })

  test('of a programme stand in the strip, an emblem in place of the Union’s', async ({
    client,
    assert,
  }) => {
    const { project } = await stage()
    const logo = await createLogo({ kind: 'programme', id: project.programmeId }, drawing(4))
    const before = await read(client, '/en/events/day')
    assert.match(before, /eu-emblem/)
    assert.include(before, `src="${logo}" alt="Bulgaria–Serbia IPA Cross-border Programme"`)
    const emblem = await createLogo({ kind: 'emblem', id: project.programmeId }, drawing(5))
    for (const path of [
      '/en/events/day',
      '/en/projects/balkan-cluster',
      '/en/events/day/register',
    ]) {
      const page = await read(client, path)
      assert.include(page, emblem)
      assert.include(page, logo)
      assert.notMatch(page, /eu-emblem/)
    }
  })

  test('leave pages as they were where there are none', async ({ client, assert }) => {
    await stage()
    for (const path of ['/en/events/day', '/en/projects/balkan-cluster']) {
      const page = await read(client, path)
      assert.notMatch(page, /class="logos?"|\/files\//)
      assert.match(page, /eu-emblem/)
    }
  })
})
