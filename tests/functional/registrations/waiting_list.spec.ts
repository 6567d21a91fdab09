import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'
import type { CastMember } from '#database/factories/people'
import type Event from '#app/events/models/event'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }

async function confirmed(who: CastMember, event: Event) {
  const id = await register(who, event)
  await confirmRegistration(id)
  return id
}

/** An event of one seat that Jelena has, with Maria and then Stefan waiting. */
async function fullEvent() {
  const event = await createEvent({ capacity: 1 })
  const jelena = await confirmed('jelena', event)
  const maria = await confirmed('maria', event)
  const stefan = await confirmed('stefan', event)
  return { event, jelena, maria, stefan }
}

test.group('Waiting for a place', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is what one gets when all seats are taken', async ({ assert }) => {
    const { event, maria, stefan } = await fullEvent()
    assert.equal(await statusOf(maria), 'waitlisted')
    assert.equal(await statusOf(stefan), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('ends with an offer to the first in line when a seat is given up', async ({ assert }) => {
    const { event, jelena, maria, stefan } = await fullEvent()
    await cancelRegistration(jelena, WITHDRAWN)
    assert.equal(await statusOf(maria), 'offered')
    assert.equal(await statusOf(stefan), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('keeps an offered seat out of a newcomer’s reach', async ({ assert }) => {
    const { event, jelena } = await fullEvent()
    await cancelRegistration(jelena, WITHDRAWN)
    const newcomer = await confirmed('nora', event)
    assert.equal(await statusOf(newcomer), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('gives the seat to whoever accepts the offer', async ({ assert }) => {
    const { event, jelena, maria } = await fullEvent()
    await cancelRegistration(jelena, WITHDRAWN)
    await confirmRegistration(maria)
    assert.equal(await statusOf(maria), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('passes an offer on when its time is up, and says so to a late click', async ({
    assert,
  }) => {
    const { event, jelena, maria, stefan } = await fullEvent()
    await cancelRegistration(jelena, WITHDRAWN)
    clock.travelTo(clock.now().plus({ hours: 49 }))
    const late = await confirmRegistration(maria)
    assert.deepEqual(late, { ok: false, reason: 'ended', status: 'expired' })
    assert.equal(await statusOf(stefan), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('needs nobody to come by: the schedule passes offers on too', async ({ assert }) => {
    const { jelena, maria, stefan } = await fullEvent()
    await cancelRegistration(jelena, WITHDRAWN)
    clock.travelTo(clock.now().plus({ hours: 49 }))
    await expireHolds()
    assert.equal(await statusOf(maria), 'expired')
    assert.equal(await statusOf(stefan), 'offered')
  })

  test('brings as many offers as the capacity grew by', async ({ assert }) => {
    const { event, maria, stefan } = await fullEvent()
    const last = await confirmed('ivaylo', event)
    await Quota.query().where('event_id', event.id).update({ capacity: 3 })
    await offerPlaces(event.id)
    await offerPlaces(event.id)
    assert.deepEqual(
      [await statusOf(maria), await statusOf(stefan), await statusOf(last)],
      ['offered', 'offered', 'waitlisted']
    )
    await assertCountsMatch(assert, event)
  })

  test('brings nothing where the capacity fell below those confirmed', async ({ assert }) => {
    const { event, jelena, maria } = await fullEvent()
    await Quota.query().where('event_id', event.id).update({ capacity: 0 })
    await offerPlaces(event.id)
    assert.equal(await statusOf(jelena), 'confirmed')
    assert.equal(await statusOf(maria), 'waitlisted')
  })

  test('brings no offer once the event has begun', async ({ assert }) => {
    const { jelena, maria } = await fullEvent()
    clock.travelTo(clock.now().plus({ days: 7, hours: 12 }))
    await cancelRegistration(jelena, { ...WITHDRAWN, byOrganiser: true })
    assert.equal(await statusOf(maria), 'waitlisted')
  })

  test('frees a seat that nobody confirmed, and a late click takes it if it is still there', async ({
    assert,
  }) => {
    const event = await createEvent({ capacity: 1 })
    const late = await register('jelena', event)
    clock.travelTo(clock.now().plus({ hours: 3 }))
    await expireHolds()
    assert.equal(await statusOf(late), 'unconfirmed')
    await assertCountsMatch(assert, event)
    await confirmRegistration(late)
    assert.equal(await statusOf(late), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('lets go whom nobody confirmed a week after the last letter that was asked for', async ({
    assert,
  }) => {
    const event = await createEvent({ days: [{ date: '2040-03-12' }] })
    const id = await register('maria', event)
    clock.travelTo(clock.now().plus({ days: 6, hours: 23 }))
    await register('maria', event)
    clock.travelTo(clock.now().plus({ hours: 2 }))
    await expireHolds()
    assert.equal(await statusOf(id), 'unconfirmed')
    clock.travelTo(clock.now().plus({ days: 7 }))
    await expireHolds()
    assert.equal(await statusOf(id), 'expired')
  })

  test('leaves seats that nobody waits for to everyone', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const jelena = await confirmed('jelena', event)
    await cancelRegistration(jelena, WITHDRAWN)
    const maria = await confirmed('maria', event)
    assert.equal(await statusOf(maria), 'confirmed')
    await assertCountsMatch(assert, event)
  })
})
