import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { wordsOf } from '#tests/helpers/companions'
import { choosable, confirmed } from '#tests/helpers/full_days'
import { read } from '#tests/helpers/read'
import { statusOf } from '#tests/helpers/registrations'

/** What a reader is told of places in the list, on the page of the event and in its form. */
async function told(client: ApiClient, { slug }: Event) {
  const open = async (path: string) => wordsOf(await read(client, path))
  return {
    list: await open('/en'),
    page: await open(`/en/events/${slug}`),
    form: await open(`/en/events/${slug}/register`),
  }
}

/** Two days that go together, of which the second is full. */
async function secondFull(attributes: Parameters<typeof createEvent>[0] = {}) {
  const { event } = await choosable(0, { chooseDays: false, ...attributes })
  return event
}

test.group('The list, the page of an event and its form say the same of places', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('where all days go together and one of them is full', async ({ client, assert }) => {
    const event = await secondFull({ capacity: 10 })
    const { list, page, form } = await told(client, event)
    assert.include(list, 'Waiting list')
    assert.include(page, 'No places left on 13 March 2030')
    assert.include(page, 'Join the waiting list')
    assert.include(form, 'No places are left on 13 March 2030.')
    assert.include(form, 'one full day means waiting for all of them')
    assert.include(form, 'Put me on the waiting list')
    assert.equal(await statusOf(await confirmed('maria', event)), 'waitlisted')
  })

  test('where the list has closed and one of the days is full', async ({ client, assert }) => {
    const event = await secondFull({ waitingClosesAt: clock.now().minus({ hours: 1 }) })
    const { list, page, form } = await told(client, event)
    assert.include(list, 'All places are taken')
    assert.include(page, 'No places left on 13 March 2030')
    assert.include(form, 'No places are left on 13 March 2030.')
    assert.notInclude(form, 'About you')
  })

  test('where one chooses days and each of them is full', async ({ client, assert }) => {
    const { event, first, both } = await choosable(0, { capacity: 10 })
    await Quota.query().where('day_id', first).update({ capacity: 0 })
    const { list, page, form } = await told(client, event)
    assert.include(list, 'Waiting list')
    assert.include(page, 'Join the waiting list')
    assert.include(form, 'Put me on the waiting list')
    assert.equal(await statusOf(await confirmed('maria', event, { dayIds: both })), 'waitlisted')
  })

  test('where somebody waits and more seats are free than they need', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 4, offersByHand: true })
    await createRegistration(event, await createPerson('djordje'))
    await createRegistration(event, await createPerson('stefan'), { status: 'waitlisted' })
    const { list, page, form } = await told(client, event)
    assert.include(list, '2 places left')
    assert.notInclude(list, 'Waiting list')
    assert.include(page, '2 places left of 4')
    assert.notInclude(page, 'Join the waiting list')
    assert.include(form, 'Reserve my place')
    assert.equal(await statusOf(await confirmed('maria', event)), 'confirmed')
  })

  test('where the house is full and one can follow online', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1, days: [{ mode: 'hybrid' }] })
    await createRegistration(event, await createPerson('djordje'))
    const { list, page, form } = await told(client, event)
    assert.include(list, 'Places left online')
    assert.include(page, 'All places on site are taken · Places left online')
    assert.notInclude(page, 'Join the waiting list')
    assert.include(form, 'All places on site are taken.')
    assert.include(form, 'Still free: places online.')
    assert.include(form, 'Send the registration')
    const maria = await confirmed('maria', event, { presence: 'online' })
    assert.equal(await statusOf(maria), 'confirmed')
  })

  test('where nothing is free online either', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 0, days: [{ mode: 'hybrid' }] })
    await Quota.query().where('event_id', event.id).update({ online_capacity: 0 })
    const { list, form } = await told(client, event)
    assert.include(list, 'Waiting list')
    assert.include(form, 'All places are taken.')
  })

  test('where a day that is over had been full', async ({ client, assert }) => {
    const event = await createEvent({
      chooseDays: false,
      days: [{ date: clock.now().minus({ days: 1 }).toISODate() }, { date: '2031-03-13' }],
    })
    const past = await Day.query().where('event_id', event.id).orderBy('date').firstOrFail()
    await Quota.create({ eventId: event.id, dayId: past.id, capacity: 0 })
    const { list, form } = await told(client, event)
    assert.notInclude(list, 'Waiting list')
    assert.include(form, 'Reserve my place')
  })
})
