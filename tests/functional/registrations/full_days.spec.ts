import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { offerPlace } from '#app/registrations/actions/offer_place'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import Registration from '#app/registrations/models/registration'
import { registrationCard } from '#app/registrations/queries/registration_card'
import { createLimitedSession } from '#database/factories/events'
import Day from '#app/events/models/day'
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

/** Jelena has the one seat of the second day, Stefan waits for that day alone, and Maria, who has the first, behind him. */
async function behindStefan() {
  const set = await choosable(1)
  const jelena = await confirmed('jelena', set.event, { dayIds: [set.second] })
  const stefan = await confirmed('stefan', set.event, { dayIds: [set.second] })
  later()
  const maria = await confirmed('maria', set.event, { dayIds: set.both })
  return { ...set, jelena, stefan, maria }
}

test.group('A chosen day that is full', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is waited for by itself: the place on the others is sure', async ({ assert }) => {
    const { event, maria } = await fullSecond()
    assert.equal(await statusOf(maria), 'confirmed')
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    const [, , full] = await db.from('quotas').where('event_id', event.id).orderBy('id')
    assert.containsSubset(full, { taken: 1, waiting: 1 })
    await assertCountsMatch(assert, event)
  })

  test('is waited for while the address is not confirmed yet', async ({ assert }) => {
    const { event, both } = await fullSecond()
    const id = await register('stefan', event, { dayIds: both })
    assert.equal(await statusOf(id), 'unconfirmed')
    assert.deepEqual(await daysOf(id), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('keeps the whole registration waiting where it is the only one', async ({ assert }) => {
    const { event, second } = await fullSecond()
    const id = await confirmed('stefan', event, { dayIds: [second] })
    assert.equal(await statusOf(id), 'waitlisted')
    assert.deepEqual(await daysOf(id), ['chosen'])
    await assertCountsMatch(assert, event)
  })

  test('matters to nobody for whom the event is full', async ({ assert }) => {
    const { event, both } = await fullSecond({ capacity: 2 })
    const id = await confirmed('stefan', event, { dayIds: both })
    assert.equal(await statusOf(id), 'waitlisted')
    assert.deepEqual(await daysOf(id), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('keeps everybody waiting where all days go together', async ({ assert }) => {
    const { event, maria } = await fullSecond({ chooseDays: false })
    assert.equal(await statusOf(maria), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('can be full on site alone: whoever comes online has it', async ({ assert }) => {
    const days = [{ date: '2030-03-12' }, { date: '2030-03-13', mode: 'hybrid' as const }]
    const { event, both } = await fullSecond({ days })
    const online = await confirmed('stefan', event, { dayIds: both, presence: 'online' })
    assert.deepEqual(await daysOf(online), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('gives no seat at its sessions before it is had', async ({ assert }) => {
    const { event, second, both, jelena } = await fullSecond()
    const { id: tables } = await createLimitedSession(event, { capacity: 5 })
    await db.from('sessions').where('id', tables).update({ day_id: second })
    const id = await confirmed('stefan', event, { dayIds: both, sessionIds: [tables] })
    const place = () => db.from('session_places').where('registration_id', id).firstOrFail()
    assert.containsSubset(await place(), { status: 'waitlisted' })
    await assertCountsMatch(assert, event)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.containsSubset(await place(), { status: 'waitlisted' })
    await Quota.query().where('day_id', second).update({ capacity: 2 })
    await offerPlaces(event.id)
    assert.containsSubset(await place(), { status: 'confirmed' })
    await assertCountsMatch(assert, event)
  })

  test('puts nobody in the line at its sessions before it is had', async ({ assert }) => {
    const { event, second, both } = await choosable(2)
    const { id: tables } = await createLimitedSession(event, { capacity: 1 })
    await db.from('sessions').where('id', tables).update({ day_id: second })
    const wanted = { dayIds: both, sessionIds: [tables] }
    await confirmed('jelena', event, wanted)
    const nora = await confirmed('nora', event, { dayIds: both })
    const maria = await confirmed('maria', event, wanted)
    later()
    const { name } = await Registration.findOrFail(nora)
    const said = { name, organisationName: null, language: 'en', presence: 'on_site' as const }
    await changeRegistration(nora, { ...said, ...wanted }, PARTICIPANT)
    const waiting = async (id: number) => {
      const { sessions } = await registrationCard(await Registration.findOrFail(id))
      return sessions.map(({ status, position }) => [status, position])
    }
    assert.deepEqual(await waiting(nora), [['waitlisted', 1]])
    assert.deepEqual(await waiting(maria), [['waitlisted', null]])
  })
})

test.group('A seat of a day that becomes free', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('goes at once to whoever waits for the day first', async ({ assert }) => {
    const { event, both, jelena, maria } = await fullSecond()
    const stefan = await confirmed('stefan', event, { dayIds: both })
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    const row = await db.from('registration_days').where('registration_id', maria)
    assert.isTrue(row.every(({ queued_at: since }) => since === null))
    const given = await db.from('activities').where('verb', 'registration.day_given')
    assert.deepEqual(
      given.map(({ subject_id: id }) => id),
      [maria]
    )
    await assertCountsMatch(assert, event)
  })

  test('goes to so many as its limit was raised by', async ({ assert }) => {
    const { event, second, both, maria } = await fullSecond()
    const stefan = await confirmed('stefan', event, { dayIds: both })
    const nora = await confirmed('nora', event, { dayIds: both })
    await Quota.query().where('day_id', second).update({ capacity: 3 })
    await offerPlaces(event.id)
    const all = [await daysOf(maria), await daysOf(stefan), await daysOf(nora)]
    assert.deepEqual(
      all.map(([, day]) => day),
      ['chosen', 'chosen', 'waitlisted']
    )
    await assertCountsMatch(assert, event)
  })

  test('goes to no newcomer before those who wait', async ({ assert }) => {
    const { event, second, both, maria } = await fullSecond()
    await Quota.query().where('day_id', second).update({ capacity: 2 })
    const stefan = await register('stefan', event, { dayIds: both })
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('is offered to who waits for the event, where they came before', async ({ assert }) => {
    const { event, jelena, stefan, maria } = await behindStefan()
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    assert.equal(await statusOf(stefan), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('is kept for who came before and gets offers by hand', async ({ assert }) => {
    const { event, jelena, stefan, maria } = await behindStefan()
    await event.merge({ offersByHand: true }).save()
    await cancelRegistration(jelena, WITHDRAWN)
    assert.equal(await statusOf(stefan), 'waitlisted')
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    const offered = await offerPlace(stefan, SYSTEM)
    assert.isTrue(offered.ok)
    await assertCountsMatch(assert, event)
  })

  test('goes to nobody once the day has begun, or is called off', async ({ assert }) => {
    const { event, second, jelena, maria } = await fullSecond()
    await Day.query().where('id', second).update({ status: 'cancelled' })
    await cancelRegistration(jelena, { ...WITHDRAWN, byOrganiser: true })
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    await Day.query().where('id', second).update({ status: 'scheduled' })
    const day = await Day.findOrFail(second)
    clock.travelTo(day.startsAt.plus({ minutes: 1 }))
    await offerPlaces(event.id)
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    clock.travelTo(day.startsAt.minus({ minutes: 1 }))
    await offerPlaces(event.id)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('is free again for others when who waited for it goes', async ({ assert }) => {
    const { event, jelena, maria } = await fullSecond()
    await cancelRegistration(maria, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'given_up'])
    await cancelRegistration(jelena, WITHDRAWN)
    const [, , second] = await db.from('quotas').where('event_id', event.id).orderBy('id')
    assert.containsSubset(second, { taken: 0, waiting: 0 })
    await assertCountsMatch(assert, event)
  })
})
