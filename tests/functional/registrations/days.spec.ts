import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { PARTICIPANT } from '#app/activity/record'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { coverDays } from '#app/registrations/actions/cover_days'
import type Event from '#app/events/models/event'
import Day from '#app/events/models/day'
import Quota from '#app/registrations/models/quota'
import { createDay, createEvent } from '#database/factories/events'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const TWO_DAYS = [{ date: '2030-03-12' }, { date: '2030-03-13' }]

async function daysOf(event: Event) {
  const days = await Day.query().where('event_id', event.id).orderBy('date')
  return days.map(({ id }) => id)
}

async function chosen(id: number) {
  const rows = await db
    .from('registration_days')
    .where({ registration_id: id, status: 'chosen' })
    .orderBy('day_id')
  return rows.map((row) => row.day_id)
}

/** Two days to choose from, the second of which has one seat. */
async function choosable() {
  const event = await createEvent({ chooseDays: true, days: TWO_DAYS })
  const [first, second] = await daysOf(event)
  await Quota.create({ eventId: event.id, dayId: second, capacity: 1, taken: 0, waiting: 0 })
  return { event, first, second }
}

const CHANGES = {
  name: 'Jelena Stojanović',
  organisationName: null,
  language: 'en',
  presence: 'on_site',
} as const

test.group('The days of a registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('are all of them, unless the event lets people choose', async ({ assert }) => {
    const event = await createEvent({ days: TWO_DAYS })
    const id = await register('jelena', event, { dayIds: [] })
    assert.deepEqual(await chosen(id), await daysOf(event))
  })

  test('are none while the event waits for a new date, and other changes can still be made', async ({
    assert,
  }) => {
    const event = await createEvent({ days: TWO_DAYS })
    const id = await register('jelena', event)
    await confirmRegistration(id)
    await event.merge({ status: 'postponed' }).save()
    await Day.query().where('event_id', event.id).update({ status: 'cancelled' })
    const changes = { ...CHANGES, dayIds: [], organisationName: 'Cluster House' }
    const result = await changeRegistration(id, changes, PARTICIPANT)
    assert.isTrue(result.ok)
    await assertCountsMatch(assert, event)
  })

  test('can be some of them, and only those are counted', async ({ assert }) => {
    const { event, first } = await choosable()
    const id = await register('jelena', event, { dayIds: [first] })
    assert.deepEqual(await chosen(id), [first])
    await assertCountsMatch(assert, event)
  })

  test('can be full one by one: a full day is waited for, the others one has', async ({
    assert,
  }) => {
    const { event, first, second } = await choosable()
    for (const who of ['jelena', 'maria'] as const) {
      await confirmRegistration(await register(who, event, { dayIds: [second] }))
    }
    const both = await register('stefan', event, { dayIds: [first, second] })
    const free = await register('nora', event, { dayIds: [first] })
    await confirmRegistration(both)
    await confirmRegistration(free)
    assert.equal(await statusOf(both), 'confirmed')
    assert.deepEqual(await chosen(both), [first])
    assert.equal(await statusOf(free), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('can be changed where there is room, and stay as they were where there is none', async ({
    assert,
  }) => {
    const { event, first, second } = await choosable()
    const id = await register('jelena', event, { dayIds: [first] })
    await confirmRegistration(id)
    const moved = await changeRegistration(id, { ...CHANGES, dayIds: [second] }, PARTICIPANT)
    assert.isTrue(moved.ok)
    assert.deepEqual(await chosen(id), [second])

    const other = await register('maria', event, { dayIds: [first] })
    await confirmRegistration(other)
    const refused = await changeRegistration(other, { ...CHANGES, dayIds: [second] }, PARTICIPANT)
    assert.deepEqual(refused, { ok: false, reason: 'full' })
    assert.deepEqual(await chosen(other), [first])
    await assertCountsMatch(assert, event)
  })

  test('given up on one day, go to whoever waits for it', async ({ assert }) => {
    const { event, first, second } = await choosable()
    const id = await register('jelena', event, { dayIds: [second] })
    await confirmRegistration(id)
    const waiting = await register('maria', event, { dayIds: [second] })
    await confirmRegistration(waiting)
    await changeRegistration(id, { ...CHANGES, dayIds: [first] }, PARTICIPANT)
    assert.equal(await statusOf(waiting), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('grow with the event when days are added', async ({ assert }) => {
    const event = await createEvent({ days: [] })
    const id = await register('jelena', event)
    assert.deepEqual(await chosen(id), [])
    await createDay(event)
    await coverDays(event.id)
    await coverDays(event.id)
    assert.deepEqual(await chosen(id), await daysOf(event))
    const changes = await db.from('activities').where('verb', 'registration.changed')
    assert.lengthOf(changes, 1)
    await assertCountsMatch(assert, event)
  })

  test('are all theirs, until they choose, who registered before there was one', async ({
    assert,
  }) => {
    const event = await createEvent({ chooseDays: true, days: [] })
    const id = await register('jelena', event)
    await confirmRegistration(id)
    const days = [await createDay(event), await createDay(event, { date: '2030-03-13' })]
    const [first, second] = days.map((day) => day.id)
    await coverDays(event.id)
    assert.deepEqual(await chosen(id), [first, second])
    await assertCountsMatch(assert, event)

    await changeRegistration(id, { ...CHANGES, dayIds: [second] }, PARTICIPANT)
    await createDay(event, { date: '2030-03-14' })
    await coverDays(event.id)
    assert.deepEqual(await chosen(id), [second])
    await assertCountsMatch(assert, event)
  })

  test('are all theirs too who changed something while the event was put off', async ({
    assert,
  }) => {
    const event = await createEvent({ chooseDays: true })
    const [former] = await daysOf(event)
    const id = await register('jelena', event, { dayIds: [former] })
    await confirmRegistration(id)
    await event.merge({ status: 'postponed' }).save()
    await Day.query().where('event_id', event.id).update({ status: 'cancelled' })
    const changes = { ...CHANGES, dayIds: [], organisationName: 'Cluster House' }
    await changeRegistration(id, changes, PARTICIPANT)
    await event.merge({ status: 'published' }).save()
    const { id: day } = await createDay(event, { date: '2030-04-12' })
    await coverDays(event.id)
    assert.deepEqual(await chosen(id), [day])
    await assertCountsMatch(assert, event)
  })

  test('are all theirs too who chose before the event was put off, but no other day for one that is off', async ({
    assert,
  }) => {
    const days = [{ date: '2030-03-12' }, { date: '2030-03-13' }]
    const event = await createEvent({ chooseDays: true, days })
    const [first, second] = await daysOf(event)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    const id = await register('jelena', event, { dayIds: [first] })
    await confirmRegistration(id)
    await Day.query().where('id', first).update({ status: 'cancelled' })
    await coverDays(event.id)
    assert.deepEqual(await chosen(id), [first])

    await Day.query().where('id', second).update({ status: 'cancelled' })
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    const { id: day } = await createDay(event, { date: '2030-04-12' })
    await coverDays(event.id)
    assert.deepEqual(await chosen(id), [first, day])
    await assertCountsMatch(assert, event)
  })

  test('online take no seat on site', async ({ assert }) => {
    const event = await createEvent({ capacity: 1, days: [{ mode: 'hybrid' }] })
    const here = await register('jelena', event, { presence: 'on_site' })
    const afar = await register('maria', event, { presence: 'online' })
    await confirmRegistration(here)
    await confirmRegistration(afar)
    assert.equal(await statusOf(afar), 'confirmed')
    await assertCountsMatch(assert, event)
  })
})
