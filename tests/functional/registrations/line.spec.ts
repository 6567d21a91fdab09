import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { afterOfficeHours } from '#app/core/office_hours'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { moveInLine } from '#app/registrations/actions/move_in_line'
import { offerPlace } from '#app/registrations/actions/offer_place'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import Registration from '#app/registrations/models/registration'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { createEvent } from '#database/factories/events'
import { reason, value } from '#tests/helpers/events'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'
import type { CastMember } from '#database/factories/people'
import type Event from '#app/events/models/event'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }

async function confirmed(who: CastMember, event: Event) {
  const id = await register(who, event)
  await confirmRegistration(id)
  return id
}

/** An event of one seat that Jelena has, with Maria, Stefan and Ivaylo waiting. */
async function line(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent({ capacity: 1, ...attributes })
  const jelena = await confirmed('jelena', event)
  const maria = await confirmed('maria', event)
  const stefan = await confirmed('stefan', event)
  const ivaylo = await confirmed('ivaylo', event)
  return { event, jelena, maria, stefan, ivaylo }
}

test.group('The order of those who wait', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is that in which they joined', async ({ assert }) => {
    const { event, maria, stefan, ivaylo } = await line()
    assert.deepEqual(await waitingOrder(event.id), [maria, stefan, ivaylo])
  })

  test('can be changed by an organiser, one step or to the front', async ({ assert }) => {
    const { event, maria, stefan, ivaylo } = await line()
    assert.equal(value(await moveInLine(ivaylo, 'first', SYSTEM)), 1)
    assert.deepEqual(await waitingOrder(event.id), [ivaylo, maria, stefan])
    assert.equal(value(await moveInLine(stefan, 'up', SYSTEM)), 2)
    assert.deepEqual(await waitingOrder(event.id), [ivaylo, stefan, maria])
    assert.equal(value(await moveInLine(ivaylo, 'down', SYSTEM)), 2)
    assert.deepEqual(await waitingOrder(event.id), [stefan, ivaylo, maria])
  })

  test('keeps its first in front and its last at the end', async ({ assert }) => {
    const { event, maria, stefan, ivaylo } = await line()
    await moveInLine(maria, 'up', SYSTEM)
    await moveInLine(ivaylo, 'down', SYSTEM)
    assert.deepEqual(await waitingOrder(event.id), [maria, stefan, ivaylo])
  })

  test('puts whoever joins later behind those who were moved', async ({ assert }) => {
    const { event, maria, stefan, ivaylo } = await line()
    await moveInLine(maria, 'down', SYSTEM)
    const nora = await confirmed('nora', event)
    assert.deepEqual(await waitingOrder(event.id), [stefan, maria, ivaylo, nora])
  })

  test('decides who is offered the next free seat', async ({ assert }) => {
    const { event, jelena, maria, ivaylo } = await line()
    await moveInLine(ivaylo, 'first', SYSTEM)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.equal(await statusOf(ivaylo), 'offered')
    assert.equal(await statusOf(maria), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('has no place for somebody who does not wait', async ({ assert }) => {
    const { jelena } = await line()
    assert.equal(reason(await moveInLine(jelena, 'first', SYSTEM)), 'not_waiting')
  })
})

test.group('A place that an organiser offers by hand', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('goes to whom they choose, whoever is before them', async ({ assert }) => {
    const { event, jelena, maria, ivaylo } = await line({ offersByHand: true })
    await cancelRegistration(jelena, WITHDRAWN)
    assert.equal(await statusOf(maria), 'waitlisted')
    value(await offerPlace(ivaylo, SYSTEM))
    assert.equal(await statusOf(ivaylo), 'offered')
    assert.equal(await statusOf(maria), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('is kept from newcomers until it is offered', async ({ assert }) => {
    const { event, jelena } = await line({ offersByHand: true })
    await cancelRegistration(jelena, WITHDRAWN)
    const nora = await confirmed('nora', event)
    assert.equal(await statusOf(nora), 'waitlisted')
  })

  test('is never one more than there are', async ({ assert }) => {
    const { event, jelena, maria, ivaylo } = await line({ offersByHand: true })
    assert.equal(reason(await offerPlace(maria, SYSTEM)), 'full')
    await cancelRegistration(jelena, WITHDRAWN)
    value(await offerPlace(ivaylo, SYSTEM))
    assert.equal(reason(await offerPlace(maria, SYSTEM)), 'full')
    await assertCountsMatch(assert, event)
  })

  test('is not for somebody who has one', async ({ assert }) => {
    const { jelena } = await line()
    assert.equal(reason(await offerPlace(jelena, SYSTEM)), 'not_waiting')
  })

  test('is offered to nobody once the list is closed', async ({ assert }) => {
    const closing = clock.now().plus({ days: 1 })
    const { event, maria } = await line({ waitingClosesAt: closing })
    clock.travelTo(closing.plus({ minutes: 1 }))
    await Quota.query().where('event_id', event.id).update({ capacity: 9 })
    await offerPlaces(event.id)
    assert.equal(await statusOf(maria), 'waitlisted')
    assert.equal(reason(await offerPlace(maria, SYSTEM)), 'closed')
  })
})

test.group('The time to answer an offer', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  async function endOfOffer(attributes: Parameters<typeof createEvent>[0]) {
    const { jelena, maria } = await line({ days: [{ date: '2031-05-30' }], ...attributes })
    await cancelRegistration(jelena, WITHDRAWN)
    const { holdUntil } = await Registration.findOrFail(maria)
    return holdUntil!
  }

  test('is what the organiser set', async ({ assert }) => {
    const end = await endOfOffer({ offerHours: 5 })
    assert.closeTo(end.diff(clock.now(), 'minutes').minutes, 300, 1)
  })

  test('can stand still at night and over the weekend', async ({ assert }) => {
    const end = await endOfOffer({ offerHours: 5, offerOfficeHours: true })
    const wanted = afterOfficeHours(clock.now(), 5, 'Europe/Belgrade')
    assert.closeTo(end.diff(wanted, 'minutes').minutes, 0, 1)
  })
})
