import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { limitDays } from '#app/registrations/actions/limit_days'
import { createEvent } from '#database/factories/events'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { value } from '#tests/helpers/events'
import { choosable, confirmed, daysOf } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

const DAYS = [{ date: '2030-03-12' }, { date: '2030-03-13' }]

async function twoDays(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent({ chooseDays: true, days: DAYS, ...attributes })
  const days = await Day.query().where('event_id', event.id).orderBy('date')
  const [first, second] = days.map(({ id }) => id)
  return { event, first, second, both: [first, second] }
}

const limited = (dayId: number, capacity: number | null) => [
  { dayId, capacity, onlineCapacity: null },
]

test.group('Places of single days', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('count whoever has the day already, when its first limit is set', async ({ assert }) => {
    const { event, first, second, both } = await twoDays({ mostCompanions: 2 })
    await confirmed('jelena', event, { dayIds: both, companions: ['Ana Ilić'] })
    await confirmed('maria', event, { dayIds: [first] })
    value(await limitDays({ eventId: event.id, limits: limited(second, 2), actor: SYSTEM }))
    const quota = await db.from('quotas').where('day_id', second).firstOrFail()
    assert.containsSubset(quota, { capacity: 2, taken: 2, waiting: 0 })
    await assertCountsMatch(assert, event)
    const stefan = await confirmed('stefan', event, { dayIds: both })
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('count who follows the day online apart, and nobody who gave it up or needs no seat', async ({
    assert,
  }) => {
    const { event, first, both } = await twoDays({
      mostCompanions: 2,
      companionsNeedSeats: false,
      days: [{ date: '2030-03-12', mode: 'hybrid' }, { date: '2030-03-13' }],
    })
    await confirmed('jelena', event, { dayIds: both, companions: ['Ana Ilić'] })
    await confirmed('maria', event, { dayIds: [first], presence: 'online' })
    const stefan = await confirmed('stefan', event, { dayIds: both })
    await db
      .from('registration_days')
      .where({ registration_id: stefan, day_id: first })
      .update({ status: 'given_up' })
    const limits = [{ dayId: first, capacity: 9, onlineCapacity: 9 }]
    value(await limitDays({ eventId: event.id, limits, actor: SYSTEM }))
    const quota = await db.from('quotas').where('day_id', first).firstOrFail()
    assert.containsSubset(quota, { taken: 1, online_taken: 1, waiting: 0, online_waiting: 0 })
  })

  test('count whoever waits for the event with that day', async ({ assert }) => {
    const { event, second, both } = await twoDays({ capacity: 1 })
    await confirmed('jelena', event, { dayIds: both })
    await confirmed('maria', event, { dayIds: both })
    value(await limitDays({ eventId: event.id, limits: limited(second, 5), actor: SYSTEM }))
    await assertCountsMatch(assert, event)
  })

  test('are given to those who wait when there are more of them, or no limit any more', async ({
    assert,
  }) => {
    const { event, second, both } = await choosable(1)
    await confirmed('jelena', event, { dayIds: both })
    const maria = await confirmed('maria', event, { dayIds: both })
    const stefan = await confirmed('stefan', event, { dayIds: both })
    value(await limitDays({ eventId: event.id, limits: limited(second, 2), actor: SYSTEM }))
    await runJobs()
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    value(await limitDays({ eventId: event.id, limits: limited(second, null), actor: SYSTEM }))
    await runJobs()
    assert.deepEqual(await daysOf(stefan), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('below those who have one take a place from nobody', async ({ assert }) => {
    const { event, second, both } = await twoDays()
    const jelena = await confirmed('jelena', event, { dayIds: both })
    value(await limitDays({ eventId: event.id, limits: limited(second, 0), actor: SYSTEM }))
    await runJobs()
    assert.equal(await statusOf(jelena), 'confirmed')
    assert.deepEqual(await daysOf(jelena), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('leave the days of other events alone', async ({ assert }) => {
    const [own, other] = [await twoDays(), await twoDays()]
    const wish = { eventId: own.event.id, limits: limited(other.first, 3), actor: SYSTEM }
    assert.deepEqual(value(await limitDays(wish)), [])
    assert.isNull(await db.from('quotas').where('day_id', other.first).first())
  })
})

test.group('The form of places per day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  async function atTheDesk(client: ApiClient, attributes: Parameters<typeof twoDays>[0] = {}) {
    const { house, user } = await organiserOf()
    const set = await twoDays({ organisers: [house], ...attributes })
    const path = `/manage/events/${set.event.id}/day-places`
    const desk = deskOf(client, user)
    const typed = (first: string, second: string) => ({
      'days[0][id]': String(set.first),
      'days[0][capacity]': first,
      'days[1][id]': String(set.second),
      'days[1][capacity]': second,
    })
    return { ...set, desk, path, typed }
  }

  test('saves, says so, and the history knows', async ({ client, assert }) => {
    const { event, second, desk, path, typed } = await atTheDesk(client)
    const page = await desk.open(path)
    page.assertTextIncludes('Wednesday, 13 March 2030')
    const saved = await desk.put(path, { ...typed('', '30'), ...openedOf(page) })
    saved.assertFlashMessage('success', 'Changes saved.')
    const quota = await db.from('quotas').where('day_id', second).firstOrFail()
    assert.equal(quota.capacity, 30)
    const history = await desk.open(`/manage/events/${event.id}/history`)
    history.assertTextIncludes('13 March: 30 on site')
    const panel = await desk.open(`/manage/events/${event.id}/registrations`)
    assert.match(panel.text(), /0 \/ 30/)
  })

  test('limits places online apart, on days that can be followed so', async ({
    client,
    assert,
  }) => {
    const { event, first, desk, path, typed } = await atTheDesk(client, {
      days: [{ date: '2030-03-12', mode: 'hybrid' }, { date: '2030-03-13' }],
    })
    const page = await desk.open(path)
    assert.lengthOf(page.text().match(/name="days\[\d\]\[online_capacity\]"/g)!, 1)
    const wish = { ...typed('20', ''), 'days[0][online_capacity]': '90' }
    await desk.put(path, { ...wish, ...openedOf(page) })
    const quota = await db.from('quotas').where('day_id', first).firstOrFail()
    assert.containsSubset(quota, { capacity: 20, online_capacity: 90 })
    const panel = await desk.open(`/manage/events/${event.id}/registrations`)
    panel.assertTextIncludes('12 March 2030 (Online)')
    assert.match(panel.text(), /0 \/ 90/)
  })

  test('leaves a field alone that was not on it', async ({ client, assert }) => {
    const { event, first, second, desk, path } = await atTheDesk(client)
    value(await limitDays({ eventId: event.id, limits: limited(second, 40), actor: SYSTEM }))
    const page = await desk.open(path)
    await desk.put(path, {
      'days[0][id]': String(first),
      'days[0][capacity]': '20',
      ...openedOf(page),
    })
    const quotas = await db.from('quotas').whereIn('day_id', [first, second]).orderBy('day_id')
    assert.deepEqual(
      quotas.map(({ capacity }) => capacity),
      [20, 40]
    )
  })

  test('keeps what was typed and names the day where a number is none', async ({ client }) => {
    const { desk, path, typed } = await atTheDesk(client)
    const page = await desk.open(path)
    for (const wrong of ['many', '-1', '2.5', '9'.repeat(10_000)]) {
      const answer = await desk.put(path, { ...typed('12', wrong), ...openedOf(page) })
      answer.assertStatus(422)
      answer.assertTextIncludes(`value="${wrong}"`)
      answer.assertTextIncludes('value="12"')
      answer.assertTextIncludes('Wednesday, 13 March 2030, Places on site')
    }
  })

  test('brings two editors together who set different days', async ({ client, assert }) => {
    const { first, second, desk, path, typed } = await atTheDesk(client)
    const page = await desk.open(path)
    await desk.put(path, { ...typed('10', ''), ...openedOf(page) })
    const late = await desk.put(path, { ...typed('', '20'), ...openedOf(page) })
    late.assertStatus(409)
    late.assertTextIncludes('value="10"')
    late.assertTextIncludes('value="20"')
    await desk.put(path, { ...typed('10', '20'), ...openedOf(late) })
    const limits = await db.from('quotas').whereIn('day_id', [first, second]).orderBy('day_id')
    assert.deepEqual(
      limits.map(({ capacity }) => capacity),
      [10, 20]
    )
  })

  test('asks for days first where there are none', async ({ client }) => {
    const { desk, path } = await atTheDesk(client, { days: [], status: 'draft' })
    const page = await desk.open(path)
    page.assertTextIncludes('This event has no days yet')
  })
})
