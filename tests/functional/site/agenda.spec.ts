import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { read } from '#tests/helpers/read'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createEvent, createVenue } from '#database/factories/events'
import { createProject } from '#database/factories/projects'

const inDays = (days: number) => clock.now().plus({ days }).toFormat('yyyy-MM-dd')

test.group('The public agenda', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('lists what comes in the order in which it begins', async ({ client, assert }) => {
    await createEvent({ titles: { en: 'Later' }, days: [{ date: inDays(9) }] })
    await createEvent({ titles: { en: 'Sooner' }, days: [{ date: inDays(3) }] })
    const page = await read(client, '/en')
    assert.isBelow(page.indexOf('Sooner'), page.indexOf('Later'))
  })

  test('keeps what is past on a page of its own', async ({ client, assert }) => {
    await createEvent({ titles: { en: 'Long ago' }, days: [{ date: inDays(-9) }] })
    const [coming, past] = [await client.get('/en'), await client.get('/en?when=past')]
    assert.notInclude(coming.text(), 'Long ago')
    assert.include(past.text(), 'Long ago')
    const title = (page: string) => /<title>(.*?)<\/title>/s.exec(page)![1].trim()
    assert.match(title(past.text()), /^Past events/)
    assert.notEqual(title(past.text()), title(coming.text()))
  })

  test('shows an event of several days until its last one is over', async ({ client, assert }) => {
    await createEvent({
      titles: { en: 'Academy' },
      days: [{ date: inDays(-7) }, { date: inDays(7) }],
    })
    const response = await client.get('/en')
    assert.include(response.text(), 'Academy')
  })

  test('shows an event without a day under its planned month', async ({ client, assert }) => {
    const event = await createEvent({ titles: { en: 'Gathering' }, days: [] })
    await event.merge({ plannedFrom: inDays(60), plannedTo: inDays(90) }).save()
    const response = await client.get('/en')
    assert.include(response.text(), 'Gathering')
    assert.include(response.text(), 'date to follow')
  })

  test('shows what was put off under the month it is planned for, not under its old day', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ titles: { en: 'Put off' }, days: [{ date: inDays(3) }] })
    await Day.query().where('eventId', event.id).update({ status: 'cancelled' })
    await event
      .merge({ status: 'postponed', plannedFrom: inDays(60), plannedTo: inDays(90) })
      .save()
    await createEvent({ titles: { en: 'Before it' }, days: [{ date: inDays(9) }] })
    const page = await read(client, '/en')
    assert.isBelow(page.indexOf('Before it'), page.indexOf('Put off'))
    assert.include(page, 'date to follow')
    assert.include(page, 'Postponed')
  })

  test('shows what was put off without a new month after all that has one', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ titles: { en: 'Put off' }, days: [{ date: inDays(-3) }] })
    await Day.query().where('eventId', event.id).update({ status: 'cancelled' })
    await event.merge({ status: 'postponed' }).save()
    await createEvent({ titles: { en: 'Before it' }, days: [{ date: inDays(9) }] })
    const page = await read(client, '/en')
    assert.isBelow(page.indexOf('Before it'), page.indexOf('Put off'))
    assert.include(page, 'Date to follow')
    assert.notInclude(await read(client, '/en?when=past'), 'Put off')
  })

  for (const visibility of ['unlisted', 'members', 'internal'] as const) {
    test(`leaves out what is ${visibility}`, async ({ client, assert }) => {
      await createEvent({ titles: { en: 'Quiet' }, visibility })
      const response = await client.get('/en')
      assert.notInclude(response.text(), 'Quiet')
    })
  }

  test('leaves out drafts and what is under embargo', async ({ client, assert }) => {
    const draft = await createEvent({ titles: { en: 'Unfinished' } })
    await draft.merge({ status: 'draft', publishedAt: null }).save()
    const secret = await createEvent({ titles: { en: 'Secret' } })
    await secret.merge({ embargoUntil: clock.now().plus({ hours: 1 }) }).save()
    const response = await client.get('/en')
    assert.notMatch(response.text(), /Unfinished|Secret/)
  })

  test('narrows by type, project, place and language', async ({ client, assert }) => {
    const [nis, sofia] = [
      await createVenue(),
      await createVenue({ country: 'BG', zone: 'Europe/Sofia', town: 'Sofia' }),
    ]
    const project = await createProject({ slug: 'balkan-cluster' })
    await createEvent({
      titles: { en: 'In Sofia' },
      days: [{ venueId: sofia.id, zone: 'Europe/Sofia' }],
      projectId: project.id,
    })
    const other = await createEvent({
      titles: { en: 'In Nis' },
      type: 'seminar',
      days: [{ venueId: nis.id }],
    })
    await other.related('languages').create({ language: 'bg', interpreted: true })

    const shown = async (query: string) => {
      const text = await read(client, `/en?${query}`)
      return ['In Sofia', 'In Nis'].filter((title) => text.includes(title))
    }
    assert.deepEqual(await shown('place=sofia'), ['In Sofia'])
    assert.deepEqual(await shown('project=balkan-cluster'), ['In Sofia'])
    assert.deepEqual(await shown('type=seminar'), ['In Nis'])
    assert.deepEqual(await shown('type=seminar&type=conference'), ['In Sofia', 'In Nis'])
    assert.deepEqual(await shown('language=bg'), ['In Nis'])
  })

  test('pages by key, without a gap and without a repetition', async ({ client, assert }) => {
    for (let index = 0; index < 23; index += 1) {
      await createEvent({
        titles: { en: `Event number ${index} of all` },
        days: [{ date: inDays(3 + Math.floor(index / 4)) }],
      })
    }
    const titles = (text: string) =>
      [...text.matchAll(/Event number (\d+) of all<\/a>/g)].map(([, number]) => number)
    const first = await read(client, '/en')
    const next = first.match(/href="([^"]+)" rel="next"/)![1].replaceAll('&amp;', '&')
    const second = await read(client, next)
    const all = [...titles(first), ...titles(second)]
    assert.lengthOf(titles(first), 20)
    assert.lengthOf(new Set(all), 23)
    assert.lengthOf(all, 23)
  })

  test('shows both clocks of organisers who live in different zones', async ({
    client,
    assert,
  }) => {
    const organisers = [
      await createOrganisation(CLUSTER_HOUSE),
      await createOrganisation(FOUNDATION),
    ]
    await createEvent({ organisers })
    const text = await read(client, '/bg')
    assert.match(text, /<dt>10:00–16:30<\/dt>\s*<dd[^>]*>Ниш/)
    assert.match(text, /<dt>11:00–17:30<\/dt>\s*<dd[^>]*>София/)
  })

  test('shows the clock of the other town of an event held in two countries', async ({
    client,
    assert,
  }) => {
    const [nis, sofia] = [await createVenue(), await createVenue({ town: 'Sofia' })]
    await createEvent({
      organisers: [await createOrganisation(CLUSTER_HOUSE)],
      days: [
        { date: inDays(3), venueId: nis.id },
        { date: inDays(4), venueId: sofia.id, zone: 'Europe/Sofia' },
      ],
    })
    assert.match(await read(client, '/en'), /<dt>11:00–17:30<\/dt>\s*<dd[^>]*>Sofia/)
  })

  test('says how many seats are left, and when there is only a waiting list', async ({
    client,
    assert,
  }) => {
    await createEvent({ capacity: 21 })
    assert.include(await read(client, '/ro'), '21 de locuri libere')
    await createEvent({ capacity: 0 })
    assert.include(await read(client, '/ro'), 'Listă de așteptare')
  })

  test('names every town of an event', async ({ client, assert }) => {
    const [nis, sofia] = [await createVenue(), await createVenue({ town: 'Sofia' })]
    await createEvent({
      days: [
        { date: inDays(3), venueId: nis.id },
        { date: inDays(4), venueId: sofia.id },
      ],
    })
    const page = await read(client, '/en')
    const words = page.replace(/<[^>]+>|\s+/g, ' ').replace(/\s+/g, ' ')
    assert.include(words, 'Niš, Sofia')
  })

  test('takes nonsense in the address for nothing', async ({ client }) => {
    for (const query of [
      'type[a]=b',
      'place=%00',
      'after=9999-99-99T99:99.1',
      'after=2027-02-30T10:00.1',
      'after=0000-01-01T00:00.1',
      'language=klingon',
      `project=${'x'.repeat(10_000)}`,
    ]) {
      const response = await client.get(`/en?${query}`)
      response.assertStatus(200)
    }
  })
})
