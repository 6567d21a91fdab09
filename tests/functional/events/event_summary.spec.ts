import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { eventSummary } from '#app/events/queries/event_summary'
import { createEvent, createVenue } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'

async function conference() {
  const organisers = [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)]
  const venue = await createVenue({ town: 'Niš', name: 'Oficirski dom' })
  const project = await createProject()
  return createEvent({
    organisers,
    projectId: project.id,
    titles: { 'sr-Cyrl': 'Дан кластера', 'bg': 'Ден на клъстерите', 'en': 'Day of clusters' },
    days: [{ date: '2027-03-12', starts: '09:30', ends: '16:30', venueId: venue.id }],
  })
}

test.group('What pages and mails say of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows the clocks of both towns, the venue first', async ({ assert }) => {
    const event = await conference()
    const summary = await eventSummary(event.id, 'bg')
    assert.deepEqual(summary!.days[0].clocks, [
      { time: '09:30–16:30', place: 'Niš', lang: 'en', date: null, zone: 'Europe/Belgrade' },
      { time: '10:30–17:30', place: 'София', lang: 'bg', date: null, zone: 'Europe/Sofia' },
    ])
    assert.include(summary!.days[0].dateLabel, 'петък, 12 март 2027')
  })

  test('keeps to one clock where the organisers share it', async ({ assert }) => {
    const event = await createEvent({ organisers: [await createOrganisation(CLUSTER_HOUSE)] })
    const summary = await eventSummary(event.id, 'en')
    assert.deepEqual(
      summary!.days[0].clocks.map(({ place }) => place),
      ['Niš']
    )
  })

  test('shows the clock of its other towns, too, where one organiser hosts it in two countries', async ({
    assert,
  }) => {
    const [bor, timisoara] = [
      await createVenue({ town: 'Bor' }),
      await createVenue({ town: 'Timișoara' }),
    ]
    const event = await createEvent({
      organisers: [await createOrganisation(CLUSTER_HOUSE)],
      days: [
        { date: '2027-03-12', venueId: bor.id },
        { date: '2027-03-14', venueId: timisoara.id, zone: 'Europe/Bucharest' },
      ],
    })
    const summary = await eventSummary(event.id, 'en')
    assert.deepEqual(
      summary!.days.map(({ clocks }) => clocks.map(({ time, place }) => `${time} ${place}`)),
      [
        ['10:00–16:30 Bor', '11:00–17:30 Timișoara'],
        ['10:00–16:30 Timișoara', '09:00–15:30 Niš'],
      ]
    )
  })

  test('says when the neighbour already has the next day', async ({ assert }) => {
    const event = await createEvent({
      organisers: [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)],
      days: [{ date: '2027-03-12', starts: '23:15', ends: '23:45' }],
    })
    const summary = await eventSummary(event.id, 'en')
    assert.equal(summary!.days[0].clocks[1].date, '2027-03-13')
  })

  test('gives a text its own language where the page’s is missing', async ({ assert }) => {
    const event = await conference()
    const summary = await eventSummary(event.id, 'ro')
    assert.deepEqual(summary!.title, { text: 'Day of clusters', lang: 'en' })
  })

  test('names the organisers, the leading one first, and who pays', async ({ assert }) => {
    const event = await conference()
    const summary = await eventSummary(event.id, 'bg')
    assert.deepEqual(
      summary!.organisers.map(({ text }) => text),
      ['Cluster House', 'Фондация за развитие на предприемачеството']
    )
    assert.equal(summary!.funding!.statement.text, 'Съфинансирано от Европейския съюз')
  })
})
