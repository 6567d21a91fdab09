import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'
import { brokenRules } from '#tests/helpers/calendar_checklist'
import { parsedDays } from '#tests/helpers/calendar/parsed_days'

const TITLES = { 'sr-Cyrl': 'Дан кластера', 'sr-Latn': 'Dan klastera', 'en': 'Day of clusters' }

test.group('Calendar feeds', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('{path} is a good calendar with its own name')
    .with([
      { path: '/calendar/all.ics', name: 'Sabor: all events', file: 'sabor' },
      {
        path: '/calendar/projects/balkan-cluster.ics',
        name: 'Balkan Cluster',
        file: 'balkan-cluster',
      },
      {
        path: '/calendar/organisations/cluster-house.ics',
        name: 'Cluster House',
        file: 'cluster-house',
      },
    ])
    .run(async ({ client, assert }, { path, name, file }) => {
      const { id: projectId } = await createProject({ slug: 'balkan-cluster' })
      const house = await createOrganisation(CLUSTER_HOUSE)
      await createEvent({
        projectId,
        organisers: [house],
        titles: TITLES,
        days: [{}, { mode: 'online' }],
      })
      await createEvent({ titles: { en: 'Elsewhere' } })

      const response = await client.get(path)

      response.assertStatus(200)
      response.assertHeader('content-type', 'text/calendar; charset=utf-8')
      response.assertHeader('content-disposition', `inline; filename="${file}.ics"`)
      assert.isUndefined(response.header('set-cookie'))
      const { summaries, properties } = parsedDays(response.text())
      assert.equal(properties.name, name)
      assert.lengthOf(summaries, file === 'sabor' ? 3 : 2)
      assert.deepEqual(brokenRules(Buffer.from(response.text()), { product: 'feed' }), [])
    })

  test('speaks the language of its address, whatever the fetching machine asks for', async ({
    client,
    assert,
  }) => {
    await createEvent({ titles: TITLES })
    const said = async (query: string) => {
      const response = await client.get(`/calendar/all.ics${query}`).header('Accept-Language', 'bg')
      return parsedDays(response.text()).summaries
    }
    assert.deepEqual(await said(''), ['Day of clusters'])
    assert.deepEqual(await said('?locale=sr-Cyrl'), ['Дан кластера'])
    assert.deepEqual(await said('?locale=sr-Latn'), ['Dan klastera'])
    assert.deepEqual(await said('?locale=ro'), ['Day of clusters'])
    assert.deepEqual(await said('?locale=xx'), ['Day of clusters'])
  })

  test('shows only what was made known', async ({ client, assert }) => {
    await createEvent({ titles: { en: 'Known' } })
    await createEvent({ titles: { en: 'Draft' }, status: 'draft' })
    for (const visibility of ['unlisted', 'members', 'internal'] as const) {
      await createEvent({ titles: { en: visibility }, visibility })
    }
    const response = await client.get('/calendar/all.ics')
    assert.deepEqual(parsedDays(response.text()).summaries, ['Known'])
  })

  test('keeps an embargo until its moment, though nothing else changes', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    await event.merge({ embargoUntil: clock.now().plus({ hours: 2 }) }).save()
    const before = await client.get('/calendar/all.ics')
    assert.isEmpty(parsedDays(before.text()).summaries)
    assert.deepEqual(brokenRules(Buffer.from(before.text()), { product: 'feed' }), [])

    clock.travelTo(clock.now().plus({ hours: 3 }))
    const after = await client
      .get('/calendar/all.ics')
      .header('If-None-Match', before.header('etag')!)
    assert.lengthOf(parsedDays(after.text()).summaries, 1)
  })

  test('goes back two months', async ({ client, assert }) => {
    clock.travelTo(DateTime.fromISO('2027-03-15T12:00Z'))
    await createEvent({
      days: [{ date: '2027-01-14' }, { date: '2027-01-15' }, { date: '2028-01-01' }],
    })
    const response = await client.get('/calendar/all.ics')
    assert.deepEqual(parsedDays(response.text()).dates, ['2027-01-15', '2028-01-01'])
  })

  test('a cancelled day stays and says so in the language of the feed')
    .with([
      { locale: 'sr-Latn', word: 'OTKAZANO: ' },
      { locale: 'sr-Cyrl', word: 'ОТКАЗАНО: ' },
      { locale: 'bg', word: 'ОТМЕНЕНО: ' },
      { locale: 'ro', word: 'ANULAT: ' },
      { locale: 'en', word: 'CANCELLED: ' },
    ])
    .run(async ({ client, assert }, { locale, word }) => {
      const event = await createEvent()
      await Day.query().where('event_id', event.id).update({ status: 'cancelled', sequence: 1 })
      const response = await client.get(`/calendar/all.ics?locale=${locale}`)
      const { summaries, statuses } = parsedDays(response.text())
      assert.deepEqual(statuses, ['CANCELLED'])
      assert.isTrue(summaries[0].startsWith(word))
    })

  test('a postponed event is uncertain', async ({ client, assert }) => {
    await createEvent({ status: 'postponed' })
    const response = await client.get('/calendar/all.ics')
    const { summaries, statuses } = parsedDays(response.text())
    assert.deepEqual(statuses, ['TENTATIVE'])
    assert.deepEqual(summaries, ['POSTPONED: Day of clusters'])
  })

  test('is narrowed by type and by spoken language', async ({ client, assert }) => {
    await createEvent({ titles: { en: 'Seminar' }, type: 'seminar' })
    const conference = await createEvent({ titles: { en: 'Conference' } })
    await conference.related('languages').create({ language: 'bg', interpreted: true })
    const found = async (query: string) => {
      const response = await client.get(`/calendar/all.ics?${query}`)
      return parsedDays(response.text()).summaries.sort()
    }

    assert.deepEqual(await found('type=seminar'), ['Seminar'])
    assert.deepEqual(await found('type=seminar&type=conference'), ['Conference', 'Seminar'])
    assert.deepEqual(await found('lang=bg'), ['Conference'])
    assert.deepEqual(await found('lang=bg&type=seminar'), [])
    assert.deepEqual(await found('type[x]=1&lang[]=&locale[]=en'), ['Conference', 'Seminar'])
  })

  test('days of several are numbered, online ones say how to join, without the link itself', async ({
    client,
    assert,
  }) => {
    const onlineUrl = 'https://meet.example.org/secret'
    await createEvent({
      days: [{ date: '2027-03-12' }, { date: '2027-03-13', mode: 'online', onlineUrl }],
    })
    const response = await client.get('/calendar/all.ics')
    assert.deepEqual(parsedDays(response.text()).summaries, [
      'Day of clusters (day 1 of 2)',
      'Day of clusters (day 2 of 2)',
    ])
    const uid = parsedDays(response.text()).uids[1]
    assert.deepEqual(
      brokenRules(Buffer.from(response.text()), { product: 'feed', online: [uid] }),
      []
    )
    assert.notInclude(response.text(), 'secret')
  })

  test('an organisation of the project is in the feed only where it organises', async ({
    client,
    assert,
  }) => {
    const [house, foundation] = [
      await createOrganisation(CLUSTER_HOUSE),
      await createOrganisation(FOUNDATION),
    ]
    await createEvent({ titles: { en: 'Joint' }, organisers: [house, foundation] })
    await createEvent({ titles: { en: 'Own' }, organisers: [foundation] })
    const response = await client.get('/calendar/organisations/cluster-house.ics')
    assert.deepEqual(parsedDays(response.text()).summaries, ['Joint'])
  })

  test('an unknown project or organisation is a 404')
    .with(['/calendar/projects/none.ics', '/calendar/organisations/none.ics'])
    .run(async ({ client }, path) => {
      const response = await client.get(path)
      response.assertStatus(404)
    })
})
