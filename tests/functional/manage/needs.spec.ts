import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import { needs } from '#app/manage/today/queries/needs'
import { sendMail } from '#app/messages/keep_mail'
import Message from '#app/messages/models/message'
import Quota from '#app/registrations/models/quota'
import { createUser } from '#database/factories/accounts'
import { createDateWish } from '#database/factories/date_wishes'
import Day from '#app/events/models/day'
import { createEvent, createVenue } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { letter } from '#tests/helpers/letters'

const inDays = (days: number) =>
  clock.now().setZone('Europe/Belgrade').plus({ days }).toFormat('yyyy-MM-dd')

const longAgo = '2025-03-12 10:00:00'

async function desk() {
  const home = await createOrganisation()
  const user = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: home.id }],
  ])
  const found = async () => {
    const now = clock.now().setZone('Europe/Belgrade') as ReturnType<typeof clock.now>
    const list = await needs({ access: await accessOf(user), locale: 'en', now })
    return list.map(({ kind, count, eventId }) => ({ kind, count, eventId }))
  }
  return { own: { organisers: [home] }, user, found }
}

test.group('What needs an organiser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is a waiting list while the hall holds more', async ({ assert }) => {
    const { own, found } = await desk()
    const venue = await createVenue()
    const event = await createEvent({ ...own, capacity: 10, days: [{ venueId: venue.id }] })
    await createRegistration(event, await createPerson('maria'), { status: 'waitlisted' })

    assert.deepEqual(await found(), [{ kind: 'waiting', count: 1, eventId: event.id }])
    await venue.merge({ capacity: 11 }).save()
    assert.lengthOf(await found(), 1)
    await venue.merge({ capacity: 10 }).save()
    assert.deepEqual(await found(), [])
  })

  test('is free places that only its organiser offers, not more of them', async ({
    client,
    assert,
  }) => {
    const { own, user, found } = await desk()
    const venue = await createVenue()
    await venue.merge({ capacity: 40 }).save()
    const event = await createEvent({
      ...own,
      capacity: 2,
      offersByHand: true,
      days: [{ venueId: venue.id }],
    })
    for (const who of ['maria', 'stefan', 'djordje'] as const) {
      await createRegistration(event, await createPerson(who), { status: 'waitlisted' })
    }
    assert.deepEqual(await found(), [{ kind: 'offer', count: 3, eventId: event.id }])
    const page = await client.get('/manage').qs({ locale: 'en' }).loginAs(user)
    assert.include(page.text(), 'Offer the 2 free places')
    assert.include(page.text(), `href="/manage/events/${event.id}/waiting-list"`)
    assert.notInclude(page.text(), 'Raise the number of places')

    await event.merge({ waitingClosesAt: clock.now().minus({ hours: 1 }) }).save()
    assert.deepEqual(await found(), [{ kind: 'waiting', count: 3, eventId: event.id }])
    await event.merge({ waitingClosesAt: null }).save()
    await createRegistration(event, await createPerson('ivaylo'))
    await createRegistration(event, await createPerson('natasa'))
    assert.deepEqual(await found(), [{ kind: 'waiting', count: 3, eventId: event.id }])
  })

  test('is no free place of a full day', async ({ assert }) => {
    const { own, found } = await desk()
    const event = await createEvent({ ...own, capacity: 2, offersByHand: true })
    const day = await Day.findByOrFail('eventId', event.id)
    await createRegistration(event, await createPerson('maria'), { status: 'waitlisted' })
    assert.deepEqual(await found(), [{ kind: 'offer', count: 1, eventId: event.id }])
    await Quota.create({ eventId: event.id, dayId: day.id, capacity: 1, taken: 1, waiting: 1 })
    assert.deepEqual(await found(), [{ kind: 'waiting', count: 1, eventId: event.id }])
  })

  test('is whoever waits for its yes, at events to come', async ({ assert }) => {
    const { own, found } = await desk()
    const event = await createEvent({ ...own, registrationPolicy: 'approval' })
    const waiting = { status: 'pending' } as const
    const { registration } = await createRegistration(event, await createPerson('maria'), waiting)
    await createRegistration(event, await createPerson('djordje'), waiting)
    await createRegistration(event, await createPerson('stefan'))
    await registration.merge({ holdsSeat: true, beforeChange: '{"name":"Мария"}' }).save()
    assert.deepEqual(await found(), [{ kind: 'approval', count: 2, eventId: event.id }])

    await event.merge({ status: 'cancelled' }).save()
    assert.deepEqual(await found(), [])
    await event.merge({ status: 'postponed' }).save()
    await Day.query().where('event_id', event.id).update({ status: 'cancelled' })
    assert.lengthOf(await found(), 1)
    const past = { status: 'scheduled', starts_at: longAgo, ends_at: '2025-03-12 16:00:00' }
    await Day.query().where('event_id', event.id).update(past)
    assert.notInclude(JSON.stringify(await found()), 'approval')
  })

  test('is an event without a day whose date people wait for', async ({ assert }) => {
    const { own, found } = await desk()
    const event = await createEvent({ ...own, days: [] })
    const foreign = await createEvent({ days: [] })
    await createDateWish(event.id, 'maria@example.org')
    await createDateWish(event.id, 'ion@example.org')
    await createDateWish(event.id, 'unconfirmed@example.org', false)
    await createDateWish(foreign.id, 'maria@example.org')

    assert.deepEqual(await found(), [{ kind: 'date', count: 2, eventId: event.id }])
  })

  test('is a session that is over while somebody is unmarked', async ({ assert }) => {
    const { own, found } = await desk()
    const event = await createEvent({ ...own, days: [{ date: inDays(-3) }] })
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await registration.merge({ createdAt: clock.now().minus({ days: 9 }) }).save()
    assert.deepEqual(await found(), [{ kind: 'attendance', count: 1, eventId: event.id }])
  })

  test('is a draft whose date is near', async ({ assert }) => {
    const { own, found } = await desk()
    const near = await createEvent({ ...own, status: 'draft', days: [{ date: inDays(5) }] })
    await createEvent({ ...own, status: 'draft', days: [{ date: inDays(40) }] })
    assert.deepEqual(await found(), [{ kind: 'draft', count: 5, eventId: near.id }])
  })

  test('is a mail that was refused for good', async ({ assert }) => {
    const { own, found } = await desk()
    const event = await createEvent(own)
    await sendMail(letter({ eventId: event.id }))
    await Message.query().where('event_id', event.id).update({ status: 'failed' })
    assert.deepEqual(await found(), [{ kind: 'mails', count: 1, eventId: null }])
  })

  test('is nothing of events that others organise', async ({ assert }) => {
    const { found } = await desk()
    await createEvent({ status: 'draft', days: [{ date: inDays(5) }] })
    const event = await createEvent({ capacity: 10 })
    await createRegistration(event, await createPerson('maria'), { status: 'waitlisted' })
    await createRegistration(event, await createPerson('stefan'), { status: 'pending' })
    assert.deepEqual(await found(), [])
  })
})
