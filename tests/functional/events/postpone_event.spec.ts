import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { postponeEvent } from '#app/events/actions/postpone_event'
import { createEvent } from '#database/factories/events'
import { daysOf, draftEvent, historyOf, reason, value } from '#tests/helpers/events'

const actor = SYSTEM

test.group('Putting an event off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('calls the days to come off, keeps those held, and says for when it is planned', async ({
    assert,
  }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }, { date: '2027-03-19' }] })
    clock.travelTo(DateTime.fromISO('2027-03-15T12:00Z'))
    const planned = { from: '2027-05-01', to: '2027-05-31' }
    const dayIds = value(await postponeEvent({ eventId: event.id, planned, actor }))
    await event.refresh()
    const days = await daysOf(event.id)
    assert.deepEqual(dayIds, [days[1].id])
    assert.deepEqual(
      days.map(({ status }) => status),
      ['scheduled', 'cancelled']
    )
    assert.deepInclude(event.$attributes, { status: 'postponed', plannedFrom: '2027-05-01' })
    const history = await historyOf(event.id)
    assert.deepInclude(history.at(-1), { verb: 'event.postponed', planned })
  })

  test('is refused for drafts, twice, for what is over and what is off', async ({ assert }) => {
    const postpone = (eventId: number) => postponeEvent({ eventId, planned: null, actor })
    const draft = await draftEvent()
    assert.equal(reason(await postpone(draft.id)), 'not_published')
    const event = await createEvent()
    value(await postpone(event.id))
    assert.equal(reason(await postpone(event.id)), 'already_postponed')
    const past = await createEvent({ days: [{ date: '2026-01-12' }] })
    assert.equal(reason(await postpone(past.id)), 'over')
    const off = await createEvent()
    value(await cancelEvent({ eventId: off.id, reason: 'Floods', actor }))
    assert.equal(reason(await postpone(off.id)), 'closed')
  })
})
