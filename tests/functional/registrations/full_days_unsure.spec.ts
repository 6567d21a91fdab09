import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { moveInLine } from '#app/registrations/actions/move_in_line'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import { choosable, confirmed, daysOf } from '#tests/helpers/full_days'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }

const later = () => clock.travelTo(clock.now().plus({ minutes: 1 }))

/** Jelena has the one seat of the second day; Maria has the first day and waits for the second. */
async function fullSecond(attributes: Parameters<typeof choosable>[1] = {}) {
  const set = await choosable(1, attributes)
  const jelena = await confirmed('jelena', set.event, { dayIds: set.both })
  later()
  const maria = await confirmed('maria', set.event, { dayIds: set.both })
  later()
  return { ...set, jelena, maria }
}

test.group('Who waits for a day and has no sure place yet', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('waits for it no more when nobody confirms in time, and anew when they do', async ({
    assert,
  }) => {
    const { event, both } = await fullSecond()
    const id = await register('stefan', event, { dayIds: both })
    clock.travelTo(clock.now().plus({ hours: 3 }))
    await expireHolds()
    assert.deepEqual(await daysOf(id), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
    await confirmRegistration(id)
    assert.equal(await statusOf(id), 'confirmed')
    assert.deepEqual(await daysOf(id), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('is offered the days that have room, and stands in line for the others as before', async ({
    assert,
  }) => {
    const { event, both, jelena, maria } = await fullSecond({ capacity: 2 })
    const stefan = await confirmed('stefan', event, { dayIds: both })
    later()
    await cancelRegistration(maria, WITHDRAWN)
    assert.equal(await statusOf(stefan), 'offered')
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
    await confirmRegistration(stefan)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(stefan), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('waits for the organiser with the days that have room', async ({ assert }) => {
    const { event, maria } = await fullSecond({ registrationPolicy: 'approval' })
    assert.equal(await statusOf(maria), 'pending')
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    await approveRegistration(maria, SYSTEM)
    assert.equal(await statusOf(maria), 'confirmed')
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('gets what days there are when the organiser says yes', async ({ assert }) => {
    const { event, both } = await fullSecond({ registrationPolicy: 'approval', capacity: 2 })
    const stefan = await confirmed('stefan', event, { dayIds: both })
    assert.deepEqual(await daysOf(stefan), ['chosen', 'chosen'])
    await Quota.query().where('event_id', event.id).whereNull('day_id').update({ capacity: 3 })
    await approveRegistration(stefan, SYSTEM)
    assert.equal(await statusOf(stefan), 'confirmed')
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('who was put before others for the event stands before them for the day', async ({
    assert,
  }) => {
    const { event, both, jelena, maria } = await fullSecond({ capacity: 2 })
    const stefan = await confirmed('stefan', event, { dayIds: both })
    later()
    const nora = await confirmed('nora', event, { dayIds: both })
    await moveInLine(nora, 'first', SYSTEM)
    await Quota.query().where('event_id', event.id).whereNull('day_id').update({ capacity: 4 })
    await offerPlaces(event.id)
    assert.equal(await statusOf(stefan), 'offered')
    await cancelRegistration(jelena, WITHDRAWN)
    const all = [await daysOf(maria), await daysOf(stefan), await daysOf(nora)]
    assert.deepEqual(
      all.map(([, day]) => day),
      ['waitlisted', 'waitlisted', 'chosen']
    )
    await assertCountsMatch(assert, event)
  })
})
