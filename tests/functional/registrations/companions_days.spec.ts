import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import type Event from '#app/events/models/event'
import Day from '#app/events/models/day'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { coverDays } from '#app/registrations/actions/cover_days'
import Quota from '#app/registrations/models/quota'
import { createDay, createEvent, createLimitedSession } from '#database/factories/events'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

const TWO_DAYS = [{ date: '2030-03-12' }, { date: '2030-03-13' }]

const CHANGES = {
  name: 'Jelena Stojanović',
  organisationName: null,
  language: 'en',
  presence: 'on_site',
} as const

async function daysOf(event: Event) {
  const days = await Day.query().where('event_id', event.id).orderBy('date')
  return days.map(({ id }) => id)
}

/** The days of somebody and of each who comes along. */
async function daysOfGroup(id: number): Promise<number[][]> {
  const rows = await db
    .from('registrations')
    .join('registration_days', 'registration_days.registration_id', 'registrations.id')
    .where('registration_days.status', 'chosen')
    .where((group) => group.where('registrations.id', id).orWhere('parent_id', id))
    .orderBy('registrations.id')
    .orderBy('day_id')
    .select('registrations.id', 'day_id')
  const groups = Map.groupBy(rows, (row) => row.id)
  return [...groups.values()].map((own) => own.map((row) => row.day_id))
}

test.group('Those who come along come on the same days', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  /** Two days to choose from, the second with three seats; Jelena comes on the first with Marko. */
  async function choosing() {
    const event = await createEvent({
      chooseDays: true,
      days: TWO_DAYS,
      mostCompanions: 2,
      confirmEmail: false,
    })
    const [first, second] = await daysOf(event)
    await Quota.create({ eventId: event.id, dayId: second, capacity: 3, taken: 0, waiting: 0 })
    const id = await register('jelena', event, {
      dayIds: [first],
      companions: ['Marko Petrović'],
    })
    return { event, first, second, id }
  }

  test('and move with whoever brings them', async ({ assert }) => {
    const { event, first, second, id } = await choosing()
    assert.deepEqual(await daysOfGroup(id), [[first], [first]])
    await changeRegistration(id, { ...CHANGES, dayIds: [second] }, PARTICIPANT)
    assert.deepEqual(await daysOfGroup(id), [[second], [second]])
    await assertCountsMatch(assert, event)
  })

  test('or nobody moves, where the other day has too few places', async ({ assert }) => {
    const { event, first, second, id } = await choosing()
    await register('maria', event, { dayIds: [second], companions: ['Ivan Dimitrov'] })
    const result = await changeRegistration(id, { ...CHANGES, dayIds: [second] }, PARTICIPANT)
    assert.deepEqual(result, { ok: false, reason: 'full' })
    assert.deepEqual(await daysOfGroup(id), [[first], [first]])
    await assertCountsMatch(assert, event)
  })

  test('also on those that were added later', async ({ assert }) => {
    const event = await createEvent({
      days: [{ date: '2030-03-12' }],
      mostCompanions: 1,
      confirmEmail: false,
    })
    const id = await register('jelena', event, { companions: ['Marko Petrović'] })
    await createDay(event, { date: '2030-03-13' })
    await coverDays(event.id)
    const days = await daysOf(event)
    assert.deepEqual(await daysOfGroup(id), [days, days])
    await assertCountsMatch(assert, event)
  })

  test('and ask for the same sessions', async ({ assert }) => {
    const event = await createEvent({ capacity: 9, mostCompanions: 1, confirmEmail: false })
    const { id: tables } = await createLimitedSession(event, { capacity: 2 })
    const id = await register('jelena', event, { companions: ['Marko Petrović'] })
    const change = (sessionIds: number[]) =>
      changeRegistration(id, { ...CHANGES, dayIds: [], sessionIds }, PARTICIPANT)
    const standing = async () => {
      const rows = await db.from('session_places').orderBy('id')
      return rows.map(({ status }) => status)
    }
    await change([tables])
    assert.deepEqual(await standing(), ['confirmed', 'confirmed'])
    await change([])
    assert.deepEqual(await standing(), ['given_up', 'given_up'])
    await assertCountsMatch(assert, event)
  })
})
