import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import EventProposal from '#app/events/models/event_proposal'
import { deskOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'
import { joint, propose, stands } from '#tests/helpers/joint'

test.group('A proposal that is open', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('one is open at a time; taken back, it can no longer be accepted', async ({
    client,
    assert,
  }) => {
    const world = await joint()
    const { path } = await propose(client, world)
    const second = await propose(client, world)
    second.response.assertStatus(422)
    second.response.assertTextIncludes('already waiting for an answer')
    const denied = await deskOf(client, world.maria).post(`${path}/withdrawal`)
    denied.assertStatus(403)
    const own = await deskOf(client, world.jelena).post(`${path}/acceptance`)
    own.assertStatus(403)
    await deskOf(client, world.jelena).post(`${path}/withdrawal`)
    await deskOf(client, world.maria).post(`${path}/acceptance`)
    assert.deepEqual(await stands(world.event), ['10:00', 0])
  })

  test('what cannot be done any more is said, and nothing happens')
    .with(['changed', 'passed'] as const)
    .run(async ({ client, assert }, why) => {
      const world = await joint()
      const { path, proposal } = await propose(client, world)
      const [day] = await daysOf(world.event.id)
      if (why === 'changed') await day.merge({ placeLabel: 'Museum' }).save()
      else clock.travelTo(day.startsAt.plus({ minutes: 1 }))
      await deskOf(client, world.maria).post(`${path}/acceptance`)
      await proposal.refresh()
      assert.deepEqual([proposal.status, proposal.reason], ['lapsed', why])
      assert.deepEqual(await stands(world.event), ['10:00', 0])
      const answers = await db.from('event_proposal_answers').whereNotNull('agrees')
      assert.isEmpty(answers)
    })

  test('calling off waits too', async ({ client, assert }) => {
    const { event, jelena, maria } = await joint()
    await deskOf(client, jelena).post(`/manage/events/${event.id}/cancellation`, {
      reason: 'Flood',
    })
    await event.refresh()
    assert.equal(event.status, 'published')
    const proposal = await EventProposal.findByOrFail('eventId', event.id)
    await deskOf(client, maria).post(
      `/manage/events/${event.id}/proposals/${proposal.id}/acceptance`
    )
    await event.refresh()
    assert.deepEqual([event.status, event.cancelReason], ['cancelled', 'Flood'])
  })
})
