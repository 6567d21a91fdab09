import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { atClass, createClass, takesPart, tap, firstSession } from '#database/factories/attendance'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'

test.group('What a trainer finds', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('08:00'))
    return () => clock.travelBack()
  })

  test('today, with how many are here', async ({ client, assert }) => {
    const { session, recordable, access, trainer, registrations } = await createClass()
    await recordAttendance(recordable, [tap(registrations[0].id, 'present')], access.actor)
    const response = await client.get('/attend').loginAs(trainer)
    response.assertStatus(200)
    assert.include(response.text(), `/attend/sessions/${session.id}`)
    assert.include(response.text(), '1 of 2 here')
  })

  test('today is the day of the place, not of the server', async ({ client, assert }) => {
    const { trainer } = await createClass()
    clock.travelTo(atClass('00:30'))
    const afterMidnight = await client.get('/attend').loginAs(trainer)
    assert.notInclude(afterMidnight.text(), 'Nothing to mark today')
    clock.travelTo(atClass('00:30').minus({ hours: 1 }))
    const before = await client.get('/attend').loginAs(trainer)
    assert.include(before.text(), 'Nothing to mark today')
    assert.include(before.text(), 'Your next sessions are below')
  })

  test('says how to get a session where there is none', async ({ client, assert }) => {
    const nobody = await createUser(await createPerson('jelena'))
    const response = await client.get('/attend').loginAs(nobody)
    assert.include(response.text(), 'as soon as the organiser adds you')
  })

  test('leaves out a day that was called off', async ({ client, assert }) => {
    const { event, trainer } = await createClass()
    await event.related('days').query().update({ status: 'cancelled' })
    const response = await client.get('/attend').loginAs(trainer)
    assert.include(response.text(), 'Nothing to mark today')
  })

  test('the list has each person with six choices, and the filter works by address', async ({
    client,
    assert,
  }) => {
    const { session, recordable, access, trainer, registrations } = await createClass()
    await recordAttendance(recordable, [tap(registrations[0].id, 'present')], access.actor)
    const address = `/attend/sessions/${session.id}`
    const response = await client.get(address).loginAs(trainer)
    assert.lengthOf(response.text().match(/type="radio"/g)!, 12)

    const hidden = async (query: string) => {
      const page = await client.get(`${address}?${query}`).loginAs(trainer)
      return page.text().match(/hidden>\s*<legend/g)?.length ?? 0
    }
    assert.equal(await hidden('q=djordje'), 1)
    assert.equal(await hidden('unmarked=1'), 1)
    assert.equal(await hidden('q=nobody'), 2)
  })
})

test.group('Who takes attendance', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test("another session's trainer meets a 404", async ({ client }) => {
    const { session } = await createClass()
    const other = await createEvent()
    const stranger = await createPerson('stefan')
    await takesPart(await firstSession(other), stranger)
    const response = await client
      .get(`/attend/sessions/${session.id}`)
      .loginAs(await createUser(stranger))
    response.assertStatus(404)
  })

  test('a speaker of the session is no trainer', async ({ client }) => {
    const { session } = await createClass()
    const speaker = await createPerson('stefan')
    await takesPart(session, speaker, 'speaker')
    const response = await client
      .get(`/attend/sessions/${session.id}`)
      .loginAs(await createUser(speaker))
    response.assertStatus(404)
  })

  test('the desk of the event and its organisers do', async ({ client }) => {
    const house = await createOrganisation(CLUSTER_HOUSE)
    const { event, session } = await createClass([], { organisers: [house] })
    const desk = await createUser(await createPerson('ivaylo'), [['desk', { eventId: event.id }]])
    const organiser = await createUser(await createPerson('jelena'), [
      ['organiser', { organisationId: house.id }],
    ])
    for (const user of [desk, organiser]) {
      const response = await client.get(`/attend/sessions/${session.id}`).loginAs(user)
      response.assertStatus(200)
    }
  })

  test('a controller of the project does not', async ({ client }) => {
    const project = await createProject()
    const { session } = await createClass([], { projectId: project.id })
    const controller = await createUser(await createPerson('natasa'), [
      ['controller', { projectId: project.id }],
    ])
    const response = await client.get(`/attend/sessions/${session.id}`).loginAs(controller)
    response.assertStatus(404)
  })

  test('nobody does at a draft', async ({ client }) => {
    const { event, session, trainer } = await createClass([])
    await event.merge({ status: 'draft' }).save()
    const response = await client.get(`/attend/sessions/${session.id}`).loginAs(trainer)
    response.assertStatus(404)
  })
})
