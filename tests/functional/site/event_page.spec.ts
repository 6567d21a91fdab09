import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { wordsOf } from '#tests/helpers/companions'
import { read } from '#tests/helpers/read'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'

test.group('The page of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows the title in the reader’s language, and in which language another stands', async ({
    client,
    assert,
  }) => {
    await createEvent({
      slug: 'clusters',
      titles: { bg: 'Ден на клъстерите', en: 'Day of clusters' },
    })
    const text = await read(client, '/bg/events/clusters')
    assert.include(text, '<h1 lang="bg">Ден на клъстерите</h1>')
    assert.include(text, '<span lang="en">Day of clusters</span>')
  })

  test('shows Serbian written in Cyrillic to those who read Latin', async ({ client, assert }) => {
    await createEvent({
      slug: 'dan',
      titles: { 'sr-Cyrl': 'Дан кластера', 'sr-Latn': 'Dan klastera' },
    })
    const text = await read(client, '/sr-Latn/events/dan')
    assert.include(text, '<h1 lang="sr-Latn">Dan klastera</h1>')
    assert.notInclude(text, 'Дан кластера')
  })

  test('sends questions to the leading organiser where nobody else is named', async ({
    client,
    assert,
  }) => {
    const house = await createOrganisation(CLUSTER_HOUSE)
    await house.merge({ phone: '+38118123456', website: 'https://cluster.example.org/' }).save()
    const event = await createEvent({ slug: 'ask', organisers: [house] })
    const asked = await read(client, '/en/events/ask')
    assert.include(asked, `href="mailto:${CLUSTER_HOUSE.email}"`)
    assert.include(asked, 'href="tel:+38118123456"')
    assert.include(asked, 'href="https://cluster.example.org/"')

    await event.merge({ contactEmail: 'ana@example.org', revision: event.revision + 1 }).save()
    const named = await read(client, '/en/events/ask')
    assert.include(named, 'mailto:ana@example.org')
    assert.notInclude(named, CLUSTER_HOUSE.email)
    assert.notInclude(named, 'tel:')
  })

  test('gives towns in letters that the reader reads, each with its language', async ({
    client,
    assert,
  }) => {
    const house = { 'sr-Cyrl': { name: 'Кућа', town: 'Зајечар' } }
    const organisers = [
      await createOrganisation({ slug: 'kuca', nameLocale: 'sr-Cyrl', names: house }),
      await createOrganisation(FOUNDATION),
    ]
    const event = await createEvent({ slug: 'letters', locale: 'sr-Cyrl', organisers })
    const day = await Day.findByOrFail('eventId', event.id)
    await day.related('sessions').create({
      kind: 'session',
      isWholeDay: false,
      startsLocal: '10:00',
      endsLocal: '11:15',
      startsAt: day.startsAt,
      endsAt: day.startsAt.plus({ minutes: 75 }),
    })
    const page = await read(client, '/ro/events/letters')
    assert.include(
      page,
      'Întâi ora din <span lang="sr-Latn">Zaječar</span>, apoi din <span lang="ro">Sofia</span>'
    )
    assert.notInclude(page, 'Зајечар')
  })

  test('says which languages are spoken and into which it is interpreted', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ slug: 'tongues' })
    await event.related('languages').create({ language: 'bg', interpreted: true })
    const page = await read(client, '/en/events/tongues')
    assert.match(page, /English\s*<br \/>\s*Interpretation into Bulgarian/)
  })

  test('says that all places are taken, and how many wait', async ({ client, assert }) => {
    const event = await createEvent({ slug: 'full', capacity: 5 })
    await Quota.query().where('eventId', event.id).update({ taken: 32, waiting: 3 })
    const page = await read(client, '/en/events/full')
    assert.include(page, '<p>All places are taken · 3 people waiting</p>')
    assert.notInclude(page, '32 of 5')
  })

  test('counts no places where nobody can register any more', async ({ client, assert }) => {
    await createEvent({
      slug: 'shut',
      capacity: 24,
      registrationClosesAt: clock.now().minus({ days: 1 }),
    })
    const page = await read(client, '/en/events/shut')
    assert.include(page, 'Registration is closed')
    assert.notInclude(page, 'places left of 24')
  })

  test('shows the funding line without scrolling where a project pays', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    await createEvent({ slug: 'funded', projectId: project.id })
    const text = await read(client, '/bg/events/funded')
    assert.include(text, 'Съфинансирано от Европейския съюз')
    assert.isBelow(text.indexOf('emblem-strip'), text.indexOf('<h1'))
  })

  test('keeps the online link to itself', async ({ client, assert }) => {
    await createEvent({
      slug: 'web',
      days: [{ mode: 'online', onlineUrl: 'https://meet.example.org/secret' }],
    })
    const text = await read(client, '/en/events/web')
    assert.notInclude(text, 'meet.example.org')
    assert.include(text, 'The link comes with your confirmation')
  })

  test('promises no online link with the confirmation where there is none yet', async ({
    client,
    assert,
  }) => {
    await createEvent({
      slug: 'web',
      days: [{ mode: 'online', onlineUrl: 'https://meet.example.org' }, { mode: 'online' }],
    })
    const text = await read(client, '/en/events/web')
    assert.notInclude(text, 'The link comes with your confirmation')
    assert.include(text, 'The link will be sent to everyone registered.')
  })

  test('writes what organisers typed as text, never as markup', async ({ client, assert }) => {
    const event = await createEvent({ slug: 'xss', titles: { en: '<img src=x onerror=alert(1)>' } })
    await event
      .related('translations')
      .query()
      .update({ description: '**bold** <script>alert(1)</script> [x](javascript:alert(1))' })
    const text = await read(client, '/en/events/xss')
    assert.include(text, '<strong>bold</strong>')
    assert.notMatch(text, /<img src=x|<script>alert|href="javascript/)
  })

  test('shows both clocks in the agenda as well, and says to whoever listens which is which', async ({
    client,
    assert,
  }) => {
    const organisers = [
      await createOrganisation(CLUSTER_HOUSE),
      await createOrganisation(FOUNDATION),
    ]
    const event = await createEvent({ slug: 'agenda', organisers })
    const day = await Day.findByOrFail('eventId', event.id)
    const session = await day.related('sessions').create({
      kind: 'session',
      isWholeDay: false,
      startsLocal: '10:00',
      endsLocal: '11:15',
      startsAt: day.startsAt,
      endsAt: day.startsAt.plus({ minutes: 75 }),
    })
    await session.related('translations').create({ locale: 'en', title: 'Opening' })
    const text = await read(client, '/en/events/agenda')
    const [, when] = /<p class="when">(.*?)<\/p>/s.exec(text)!
    assert.equal(wordsOf(when).trim(), '10:00–11:15 Niš 11:00–12:15 Sofia')
  })

  test('sets no cookie', async ({ client, assert }) => {
    await createEvent({ slug: 'plain' })
    const response = await client.get('/en/events/plain')
    assert.isUndefined(response.header('set-cookie'))
  })
})
