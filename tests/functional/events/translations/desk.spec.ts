import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { editAgenda } from '#app/events/actions/edit_agenda'
import Day from '#app/events/models/day'
import { talliesOf } from '#app/events/translations/queries/event_tallies'
import { countsOf } from '#app/events/translations/text_items'
import { createEvent, createVenue } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { deskOf, userWith } from '#tests/helpers/desk'
import { wantedSession } from '#tests/helpers/events'
import { halfTranslated, keysOf, write } from '#tests/helpers/translations'

test.group('The desk of translations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('says of each language how many texts stand, and leads to those that do not', async ({
    client,
  }) => {
    const { event, desk, key } = await halfTranslated(client)
    const page = await desk.open(`/manage/events/${event.id}/translations`)
    page.assertTextIncludes('3 of 3 texts.')
    page.assertTextIncludes('2 of 3 texts.')
    page.assertTextIncludes('1 text out of date')
    page.assertTextIncludes('1 text missing')
    const work = `/manage/events/${event.id}/translations/bg`
    page.assertTextIncludes(`href="${work}#texts-${key.summary}-bg"`)
    page.assertTextIncludes(`href="${work}#texts-${key.description}-bg"`)
    const target = await desk.open(work)
    target.assertTextIncludes(`id="texts-${key.summary}-bg"`)
  })

  test('counts the agenda and the venue too', async ({ assert }) => {
    const venue = await createVenue()
    const event = await createEvent({ days: [{ venueId: venue.id }] })
    const day = await Day.findByOrFail('event_id', event.id)
    await editAgenda({
      eventId: event.id,
      dayId: day.id,
      sessions: [wantedSession()],
      actor: SYSTEM,
    })
    const tallies = await talliesOf(event.id, 'en')
    const { total } = tallies[0]
    assert.equal(total, 5, 'a title, a session, and name, town and address of the venue')
    assert.deepEqual(tallies.map(countsOf), [{ language: 'en', outOfDate: 0, missing: 0 }])
  })

  test('tells of all coming events what waits, and nothing of those that are over', async ({
    client,
    assert,
  }) => {
    const { house, desk } = await halfTranslated(client)
    const over = clock.now().minus({ days: 30 }).toISODate()
    await createEvent({
      organisers: [house],
      titles: { en: 'Past forum', bg: 'Минал форум' },
      days: [{ date: over }],
    }).then(({ id }) => write(id, { en: { summary: 'Was' } }))
    const page = await desk.open('/manage/translations')
    const text = page.text().replace(/\s+/g, ' ')
    assert.match(text, /Bulgarian:<\/b> <span>1 text out of date, 1 text missing<\/span>/)
    assert.notInclude(text, 'Past forum')
    const home = await desk.open('/manage')
    home.assertTextIncludes('texts to translate or check')
    home.assertTextIncludes('href="/manage/translations"')
  })

  test("another organisation's organiser sees none of it", async ({ client, assert }) => {
    const { event } = await halfTranslated(client)
    const other = await createOrganisation()
    const stranger = await userWith('maria', 'organiser', { organisationId: other.id })
    const desk = deskOf(client, stranger)
    for (const rest of ['', '/bg']) {
      const page = await desk.open(`/manage/events/${event.id}/translations${rest}`)
      page.assertStatus(404)
    }
    const tasks = await desk.open('/manage/translations')
    assert.notInclude(tasks.text(), 'Day of clusters')
  })

  test('a venue that others look after is named, not offered for writing', async ({
    client,
    assert,
  }) => {
    const { house, desk } = await halfTranslated(client)
    const venue = await createVenue({ name: 'House of Europe' })
    const owner = await createOrganisation()
    await venue.merge({ organisationId: owner.id }).save()
    const event = await createEvent({
      organisers: [house],
      titles: { en: 'Forum', bg: 'Форум' },
      days: [{ venueId: venue.id }],
    })
    const page = await desk.open(`/manage/events/${event.id}/translations`)
    page.assertTextIncludes('another organisation looks after this venue')
    const work = await desk.open(`/manage/events/${event.id}/translations/bg`)
    assert.notInclude(work.text(), `venue-${venue.id}-name`)
    work.assertTextIncludes(keysOf(event.id).title)
  })
})
