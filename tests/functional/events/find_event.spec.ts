import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import type { Role } from '#app/accounts/models/grant'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { createPerson, type CastMember } from '#database/factories/people'
import { createProject } from '#database/factories/projects'

async function access(who: CastMember, role: Role, scope?: Record<string, number>) {
  return accessOf(await createUser(await createPerson(who), [[role, scope]]))
}

async function status(found: Promise<unknown>) {
  return found.then(
    () => 200,
    (error) => error.status
  )
}

test.group('Who finds which events', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an organiser changes what their organisation leads or joins', async ({ assert }) => {
    const house = await createOrganisation(CLUSTER_HOUSE)
    const joined = await createEvent({ organisers: [await createOrganisation(FOUNDATION), house] })
    const draft = await createEvent({ organisers: [house], status: 'draft' })
    const jelena = await access('jelena', 'organiser', { organisationId: house.id })

    assert.equal(await status(findManageable(jelena, joined.id)), 200)
    assert.equal(await status(findManageable(jelena, draft.id)), 200)
  })

  test('the event of another organisation is not there for an organiser', async ({ assert }) => {
    const house = await createOrganisation(CLUSTER_HOUSE)
    const event = await createEvent({ organisers: [await createOrganisation(FOUNDATION)] })
    const jelena = await access('jelena', 'organiser', { organisationId: house.id })

    assert.equal(await status(findVisible(jelena, event.id)), 404)
    assert.equal(await status(findManageable(jelena, event.id)), 404)
  })

  test('a controller reads the published events of their project and changes none', async ({
    assert,
  }) => {
    const project = await createProject()
    const event = await createEvent({ projectId: project.id })
    const draft = await createEvent({ projectId: project.id, status: 'draft' })
    const another = await createProject()
    const other = await createEvent({ projectId: another.id })
    const nora = await access('nora', 'controller', { projectId: project.id })

    assert.equal(await status(findVisible(nora, event.id)), 200)
    assert.equal(await status(findManageable(nora, event.id)), 403)
    assert.equal(await status(findVisible(nora, draft.id)), 404)
    assert.equal(await status(findManageable(nora, other.id)), 404)
  })

  test('a secretariat reads the events of all projects of its programme', async ({ assert }) => {
    const project = await createProject()
    const sister = await createProject({ programmeId: project.programmeId })
    const event = await createEvent({ projectId: sister.id })
    const maria = await access('maria', 'secretariat', { programmeId: project.programmeId })

    assert.equal(await status(findVisible(maria, event.id)), 200)
    assert.equal(await status(findManageable(maria, event.id)), 403)
  })

  test('an admin changes every event; without a grant there is nothing', async ({ assert }) => {
    const event = await createEvent()
    const admin = await access('natasa', 'admin')
    const nobody = await accessOf(await createUser(await createPerson('stefan')))

    assert.equal(await status(findManageable(admin, event.id)), 200)
    assert.equal(await status(findVisible(nobody, event.id)), 404)
  })

  test('what cannot be an id is not found', async ({ assert }) => {
    const admin = await access('natasa', 'admin')
    for (const id of ['', 'x', '-1', '0', '1.5', '99999999999', '1 or 1=1', ['1', '2']]) {
      assert.equal(await status(findVisible(admin, id)), 404, String(id))
    }
  })
})
