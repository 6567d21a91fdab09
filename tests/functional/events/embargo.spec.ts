import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { setEmbargo } from '#app/events/actions/set_embargo'
import { eventState } from '#app/events/queries/event_head'
import { createEvent } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { daysOf, historyOf, reason, value } from '#tests/helpers/events'

const TITLE = 'Minister opens the bridge'
const actor = SYSTEM

test.group('An event under embargo', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is nowhere before its moment and everywhere from its very second on', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    const until = clock.now().plus({ hours: 30 }).startOf('second')
    const event = await createEvent({ projectId: project.id, titles: { en: TITLE } })
    await event.merge({ embargoUntil: until }).save()
    const places = [
      '/en',
      '/calendar/all.ics',
      `/calendar/projects/${project.slug}.ics`,
      `/en/projects/${project.slug}`,
      `/en/events/${event.slug}`,
      `/events/${event.slug}.ics`,
      `/en/events/${event.slug}/register`,
    ]
    const shown = async () => {
      const pages = await Promise.all(places.map((path) => client.get(path).accept('html')))
      const sitemap = await client.get('/sitemap.xml')
      return [
        ...pages.map((page) => page.text().includes(TITLE)),
        sitemap.text().includes(`/events/${event.slug}`),
      ]
    }
    clock.travelTo(until.minus({ seconds: 30 }))
    assert.notInclude(await shown(), true)
    const early = await client.get(`/en/events/${event.slug}`).accept('html')
    early.assertStatus(404)
    const feed = await client.get('/calendar/all.ics')
    const [, kept] = feed.header('cache-control')!.match(/max-age=(\d+)/)!
    assert.isAtMost(Number(kept), 30)

    clock.stopAt(until.minus({ milliseconds: 1 }))
    assert.notInclude(await shown(), true)
    assert.equal(eventState(await event.refresh(), []).key, 'embargoed')
    clock.stopAt(until)
    assert.notInclude(await shown(), false)
    assert.equal(eventState(event, []).key, 'published')
  })

  test('answers strangers what an unknown address answers, byte for byte', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ titles: { en: TITLE } })
    await event.merge({ embargoUntil: clock.now().plus({ days: 1 }) }).save()
    const members = await createEvent({ visibility: 'members', titles: { en: TITLE } })
    const internal = await createEvent({ visibility: 'internal', titles: { en: TITLE } })
    const unknown = await client.get('/en/events/unknown').accept('html')
    unknown.assertStatus(404)
    for (const { slug } of [event, members, internal]) {
      for (const path of [
        `/en/events/${slug}`,
        `/en/events/${slug}/register`,
        `/events/${slug}.ics`,
      ]) {
        const answer = await client.get(path).accept('html')
        answer.assertStatus(404)
      }
      const answer = await client.get(`/en/events/${slug}`).accept('html')
      assert.equal(answer.text().replaceAll(slug, 'unknown'), unknown.text())
    }
  })

  test('may be moved or ended while nobody saw it, and not begun again', async ({ assert }) => {
    const event = await createEvent()
    const until = clock.now().plus({ days: 2 })
    assert.equal(reason(await setEmbargo({ eventId: event.id, until, actor })), 'already_shown')
    await event.merge({ embargoUntil: clock.now().plus({ days: 1 }) }).save()
    value(await setEmbargo({ eventId: event.id, until, actor }))
    const history = await historyOf(event.id)
    assert.deepInclude(history.at(-1), { verb: 'event.edited', fields: ['embargoUntil'] })
    value(await setEmbargo({ eventId: event.id, until: null, actor }))
    assert.equal(reason(await setEmbargo({ eventId: event.id, until, actor })), 'already_shown')
  })
})

test.group('The publication page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function draft() {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], status: 'draft' })
    await daysOf(event.id).update({ place_label: 'Town hall' })
    return { user, event, path: `/manage/events/${event.id}/publication` }
  }

  const form = { do: 'publish', revision: '1', seen: '{}' }

  test('publishes with the embargo that was typed, on the clocks of the event', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await draft()
    const desk = deskOf(client, user)
    const page = await desk.open(path)
    page.assertTextIncludes('A few words about it: English')
    page.assertTextIncludes('edit#contact_email')
    const answer = await desk.put(path, { ...form, embargo: '2099-03-12T10:00' })
    answer.assertFlashMessage(
      'success',
      'The event is published and will be shown at the moment you chose.'
    )
    await event.refresh()
    assert.equal(event.status, 'published')
    assert.equal(event.embargoUntil!.toUTC().toISO(), '2099-03-12T09:00:00.000Z')
    const overview = await desk.open(`/manage/events/${event.id}`)
    overview.assertTextIncludes('Under embargo')
    overview.assertTextIncludes('shown to nobody before 12 March 2099')
  })

  test('publishes nothing when the moment has passed or is none', async ({ client, assert }) => {
    const { user, event, path } = await draft()
    const desk = deskOf(client, user)
    for (const embargo of ['2020-03-12T10:00', '2099-03-32T10:00', '2099-03-29T02:30']) {
      const answer = await desk.put(path, { ...form, embargo })
      answer.assertStatus(422)
      assert.include(answer.text(), `value="${embargo}"`)
    }
    await event.refresh()
    assert.equal(event.status, 'draft')
    assert.isNull(event.embargoUntil)
  })
})
