import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Feed from '#app/calendar/models/feed'
import { clock } from '#app/core/clock'
import { newToken } from '#app/core/tokens'
import EventSlug from '#app/events/models/event_slug'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { brokenRules } from '#tests/helpers/calendar_checklist'
import { parsedDays } from '#tests/helpers/calendar/parsed_days'

async function createFeed(personId: number) {
  const { token, hash, encrypted } = newToken()
  const feed = await Feed.create({
    personId,
    tokenHash: hash,
    tokenEncrypted: encrypted,
    createdAt: clock.now(),
  })
  return { feed, path: `/calendar/people/${token}.ics` }
}

test.group('How a calendar is answered', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('what a reader has is not sent again', async ({ client, assert }) => {
    await createEvent()
    const first = await client.get('/calendar/all.ics')
    const second = await client
      .get('/calendar/all.ics')
      .header('If-None-Match', first.header('etag')!)
    second.assertStatus(304)
    assert.equal(second.text() ?? '', '')
    const third = await client.get('/calendar/all.ics')
    assert.equal(third.text(), first.text())
  })

  test('an edit makes it new, a seat taken does not', async ({ client }) => {
    const event = await createEvent()
    const first = await client.get('/calendar/all.ics')
    const again = () =>
      client.get('/calendar/all.ics').header('If-None-Match', first.header('etag')!)

    await createRegistration(event, await createPerson('jelena'))
    await Quota.query().where('event_id', event.id).increment('revision', 1)
    const afterSeat = await again()
    afterSeat.assertStatus(304)

    await event.merge({ revision: 2 }).save()
    const afterEdit = await again()
    afterEdit.assertStatus(200)
  })

  test('a new day makes it new, since its window moves', async ({ client }) => {
    clock.travelTo(DateTime.fromISO('2027-03-15T12:00Z'))
    await createEvent()
    const first = await client.get('/calendar/all.ics')
    clock.travelTo(DateTime.fromISO('2027-03-16T12:00Z'))
    const next = await client
      .get('/calendar/all.ics')
      .header('If-None-Match', first.header('etag')!)
    next.assertStatus(200)
  })

  test('HEAD answers with the headers and nothing else', async ({ client, assert }) => {
    await createEvent()
    const response = await client.head('/calendar/all.ics')
    response.assertStatus(200)
    response.assertHeader('content-type', 'text/calendar; charset=utf-8')
    assert.exists(response.header('etag'))
    assert.equal(response.text() ?? '', '')
  })

  test('an event is a file of all its days, also those long past', async ({ client, assert }) => {
    const days = [{ date: '2020-03-12' }, { date: '2027-03-13' }]
    await createEvent({ slug: 'day-of-clusters', visibility: 'unlisted', days })
    const response = await client.get('/events/day-of-clusters.ics')
    response.assertHeader('content-disposition', 'attachment; filename="day-of-clusters.ics"')
    assert.deepEqual(parsedDays(response.text()).dates, ['2020-03-12', '2027-03-13'])
    assert.deepEqual(brokenRules(Buffer.from(response.text()), { product: 'download' }), [])
  })

  test('the file of an event that is {what} does not exist')
    .with([
      { what: 'a draft', event: { status: 'draft' } },
      { what: 'for members', event: { visibility: 'members' } },
      { what: 'internal', event: { visibility: 'internal' } },
      { what: 'without a day', event: { days: [] } },
    ] as const)
    .run(async ({ client }, { event }) => {
      await createEvent({ slug: 'hidden', ...event, days: 'days' in event ? [] : [{}] })
      const response = await client.get('/events/hidden.ics')
      response.assertStatus(404)
    })

  test('an address that an event had before leads to its file of today', async ({ client }) => {
    const event = await createEvent({ slug: 'day-of-clusters-2027' })
    await EventSlug.create({ eventId: event.id, slug: 'day-of-clusters' })
    const response = await client.get('/events/day-of-clusters.ics?locale=bg').redirects(0)
    response.assertStatus(301)
    response.assertHeader('location', '/events/day-of-clusters-2027.ics?locale=bg')
  })

  test('a personal calendar holds the days one has a place on, of protected events too', async ({
    client,
    assert,
  }) => {
    const jelena = await createPerson('jelena')
    const board = await createEvent({ titles: { en: 'Board' }, visibility: 'internal' })
    const full = await createEvent({ titles: { en: 'Full' } })
    await createEvent({ titles: { en: 'Other' } })
    await createRegistration(board, jelena)
    await createRegistration(full, jelena, { status: 'waitlisted' })
    const { path } = await createFeed(jelena.id)

    const response = await client.get(`${path}?locale=en`)

    response.assertHeader('cache-control', 'private, no-cache')
    assert.deepEqual(parsedDays(response.text()).summaries, ['Board'])
    assert.notInclude(response.text(), 'jelena')
    assert.deepEqual(brokenRules(Buffer.from(response.text()), { product: 'feed' }), [])
  })

  test('a revoked and an unknown personal calendar are a 404 without a page', async ({
    client,
    assert,
  }) => {
    const jelena = await createPerson('jelena')
    const { feed, path } = await createFeed(jelena.id)
    await feed.merge({ revokedAt: clock.now() }).save()
    for (const gone of [path, '/calendar/people/unknown.ics', `/calendar/people/${feed.id}.ics`]) {
      const response = await client.get(gone)
      response.assertStatus(404)
      assert.notInclude(response.text(), '<')
    }
  })
})
