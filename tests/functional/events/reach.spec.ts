import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import type { Role } from '#app/accounts/models/grant'
import { organisedEvents, readableEvents } from '#app/events/reach'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'

/** A joint event of a project, a draft of the same project, and an event of somebody else. */
async function threeEvents() {
  const [house, foundation, stranger] = [
    await createOrganisation(CLUSTER_HOUSE),
    await createOrganisation(FOUNDATION),
    await createOrganisation(),
  ]
  const { id: projectId, programmeId } = await createProject()
  await createEvent({ slug: 'joint', projectId, organisers: [house, foundation] })
  await createEvent({ slug: 'draft', projectId, status: 'draft', organisers: [house] })
  await createEvent({ slug: 'foreign', organisers: [stranger] })
  return { house, foundation, projectId, programmeId }
}

async function reachOf(...grant: [Role, object?]) {
  const access = await accessOf(await createUser(await createPerson('jelena'), [grant]))
  const [readable, organised] = [await readableEvents(access), await organisedEvents(access)]
  return {
    reads: readable.map(({ slug }) => slug).sort(),
    writes: organised.map(({ slug }) => slug).sort(),
  }
}

test.group('Which events somebody reaches', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an organiser reads and writes those of the own organisation', async ({ assert }) => {
    const { house } = await threeEvents()
    assert.deepEqual(await reachOf('organiser', { organisationId: house.id }), {
      reads: ['draft', 'joint'],
      writes: ['draft', 'joint'],
    })
  })

  test('a joint organiser writes too, but only what is joint', async ({ assert }) => {
    const { foundation } = await threeEvents()
    assert.deepEqual(await reachOf('organiser', { organisationId: foundation.id }), {
      reads: ['joint'],
      writes: ['joint'],
    })
  })

  test('a controller reads the project without its drafts and writes nothing', async ({
    assert,
  }) => {
    const { projectId } = await threeEvents()
    assert.deepEqual(await reachOf('controller', { projectId }), { reads: ['joint'], writes: [] })
  })

  test('the secretariat reads the programme and writes nothing', async ({ assert }) => {
    const { programmeId } = await threeEvents()
    assert.deepEqual(await reachOf('secretariat', { programmeId }), {
      reads: ['joint'],
      writes: [],
    })
  })

  test('an admin reads and writes all', async ({ assert }) => {
    await threeEvents()
    const { reads, writes } = await reachOf('admin')
    assert.deepEqual(reads, ['draft', 'foreign', 'joint'])
    assert.deepEqual(writes, reads)
  })
})
