import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { read } from '#tests/helpers/read'
import EventSlug from '#app/events/models/event_slug'
import { createEvent, createVenue } from '#database/factories/events'

const JSON_LD = /<script type="application\/ld\+json">(.+?)<\/script>/s

test.group('The page of an event for engines and networks', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('carries an Event for search engines, with its real offset', async ({ client, assert }) => {
    const venue = await createVenue()
    await createEvent({
      slug: 'ld',
      titles: { en: 'A </script> title' },
      days: [{ date: '2027-07-12', venueId: venue.id }],
    })
    const page = await read(client, '/en/events/ld')
    const data = JSON.parse(page.match(JSON_LD)![1])
    assert.equal(data['@type'], 'Event')
    assert.equal(data.name, 'A </script> title')
    assert.equal(data.startDate, '2027-07-12T10:00:00+02:00')
    assert.equal(data.location[0].name, 'Oficirski dom')
  })

  test('tells search engines every place of its days', async ({ client, assert }) => {
    const [here, there] = [
      await createVenue(),
      await createVenue({ town: 'Sofia', name: 'House of Europe' }),
    ]
    await createEvent({
      slug: 'two',
      days: [
        { date: '2030-07-12', venueId: here.id },
        { date: '2030-07-13', venueId: there.id, mode: 'hybrid' },
      ],
    })
    const page = await read(client, '/en/events/two')
    const data = JSON.parse(page.match(JSON_LD)![1])
    assert.deepEqual(
      data.location.map(
        (place: { '@type': string; 'name'?: string }) => place.name ?? place['@type']
      ),
      ['Oficirski dom', 'House of Europe', 'VirtualLocation']
    )
    assert.equal(data.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode')
  })

  test('puts one full stop after the date where networks show the page', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({
      slug: 'stop',
      titles: { bg: 'Ден' },
      days: [{ date: '2030-01-01' }, { date: '2030-01-04' }],
    })
    const words = await event.related('translations').query().firstOrFail()
    await words.merge({ summary: 'Два дни' }).save()
    const page = await read(client, '/bg/events/stop')
    assert.match(page, /og:description" content="1 и 4 януари 2030\sг\. Два дни"/)
  })

  test('names its other languages and one canonical address', async ({ client, assert }) => {
    await createEvent({ slug: 'many' })
    const text = await read(client, '/ro/events/many?utm=x')
    assert.match(text, /rel="canonical"\s+href="[^"?]+\/ro\/events\/many"/)
    for (const locale of ['sr-Latn', 'sr-Cyrl', 'bg', 'ro', 'en'])
      assert.include(text, `hreflang="${locale}"`)
  })

  test('goes on to today’s address from an old one', async ({ client, assert }) => {
    const event = await createEvent({ slug: 'new-name' })
    await EventSlug.create({ eventId: event.id, slug: 'old-name' })
    const response = await client.get('/en/events/old-name').redirects(0)
    response.assertStatus(301)
    assert.equal(response.header('location'), '/en/events/new-name')
  })

  for (const visibility of ['members', 'internal'] as const) {
    test(`is not there for strangers when it is ${visibility}`, async ({ client }) => {
      await createEvent({ slug: 'hidden', visibility })
      const response = await client.get('/en/events/hidden')
      response.assertStatus(404)
    })
  }

  test('can be opened but not found by engines when it is unlisted', async ({ client, assert }) => {
    await createEvent({ slug: 'quiet', visibility: 'unlisted' })
    assert.include(await read(client, '/en/events/quiet'), 'content="noindex"')
    assert.notInclude(await read(client, '/sitemap.xml'), 'quiet')
  })
})
