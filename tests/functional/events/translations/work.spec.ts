import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { readTranslations } from '#app/core/translations/write'
import type { Locale } from '#app/core/languages/locales'
import Day from '#app/events/models/day'
import Event from '#app/events/models/event'
import { readEventTexts } from '#app/events/event_texts'
import { VENUE_TRANSLATIONS } from '#app/events/venue_texts'
import { createEvent, createVenue } from '#database/factories/events'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { historyOf } from '#tests/helpers/events'
import { hiddenField } from '#tests/helpers/forms'
import { halfTranslated, write } from '#tests/helpers/translations'

const seenOf = (page: ApiResponse) => hiddenField(page.text(), 'seen').replaceAll('&quot;', '"')

async function wordsOf(eventId: number, locale: Locale) {
  const rows = await readEventTexts(db, eventId)
  const row = rows.find((one) => one.locale === locale)
  return row && [row.title, row.summary, row.description]
}

/** The half translated event with its Bulgarian page open at the desk. */
async function opened(client: ApiClient) {
  const world = await halfTranslated(client)
  const path = `/manage/events/${world.event.id}/translations/bg`
  return { ...world, path, seen: seenOf(await world.desk.open(path)) }
}

test.group('Translating beside the original', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows the original, what changed in it, and saves what there is', async ({
    client,
    assert,
  }) => {
    const { event, desk, key } = await halfTranslated(client)
    const path = `/manage/events/${event.id}/translations/bg`
    const page = await desk.open(path)
    page.assertTextIncludes('<p class="original" lang="en">Three days</p>')
    page.assertTextIncludes('was removed:')
    const saved = await desk.put(path, {
      [`texts[${key.summary}][bg]`]: 'Три дни',
      seen: seenOf(page),
    })
    saved.assertHeader('location', `/manage/events/${event.id}/translations`)
    assert.deepEqual(await wordsOf(event.id, 'bg'), ['Ден на клъстерите', 'Три дни', null])
    const desks = await desk.open(`/manage/events/${event.id}/translations`)
    assert.notInclude(desks.text(), 'out of date')
    const history = await historyOf(event.id)
    const { texts } = history.at(-1)!
    assert.deepInclude(texts[0], { before: 'Два дни', after: 'Три дни', madeFrom: 'Two days' })
  })

  test('a text that is still right is marked so, and its words stay', async ({
    client,
    assert,
  }) => {
    const { event, desk, key, path, seen } = await opened(client)
    await desk.put(path, { seen, 'still_right[]': [`${key.summary}.bg`] })
    const after = await desk.open(path)
    assert.notInclude(after.text(), 'Out of date')
    assert.deepEqual(await wordsOf(event.id, 'bg'), ['Ден на клъстерите', 'Два дни', null])
  })

  test('words that are too long come back with a message beside the field, and all that was typed', async ({
    client,
    assert,
  }) => {
    const { event, desk, key, path, seen } = await opened(client)
    const answer = await desk.put(path, {
      [`texts[${key.title}][bg]`]: 'д'.repeat(301),
      [`texts[${key.summary}][bg]`]: 'Три <b>дни</b>',
      seen,
    })
    answer.assertStatus(422)
    answer.assertTextIncludes('At most 300 characters')
    answer.assertTextIncludes('Три &lt;b&gt;дни&lt;/b&gt;')
    assert.deepEqual(await wordsOf(event.id, 'bg'), ['Ден на клъстерите', 'Два дни', null])
  })

  test('another who wrote the same text is told of, and neither is lost', async ({
    client,
    assert,
  }) => {
    const { event, desk, key, path, seen } = await opened(client)
    await write(event.id, { bg: { title: 'Клъстерен ден', summary: 'Три дена' } })
    const fields = {
      [`texts[${key.title}][bg]`]: 'Ден на клъстерите',
      [`texts[${key.summary}][bg]`]: 'Три дни',
      [`texts[${key.description}][bg]`]: 'Елате',
    }
    const told = await desk.put(path, { ...fields, seen })
    told.assertStatus(409)
    told.assertTextIncludes('Changed in the meantime to “Три дена”')
    told.assertTextIncludes('value="Клъстерен ден"')
    told.assertTextIncludes('Три дни')
    assert.deepEqual(await wordsOf(event.id, 'bg'), ['Клъстерен ден', 'Три дена', null])
    const again = { ...fields, [`texts[${key.title}][bg]`]: 'Клъстерен ден', seen: seenOf(told) }
    await desk.put(path, again)
    assert.deepEqual(await wordsOf(event.id, 'bg'), ['Клъстерен ден', 'Три дни', 'Елате'])
  })

  test('an original that changed while somebody wrote is shown before the text counts as right', async ({
    client,
    assert,
  }) => {
    const { event, desk, key, path, seen } = await opened(client)
    await write(event.id, { en: { summary: 'Four days' } })
    const told = await desk.put(path, { [`texts[${key.summary}][bg]`]: 'Три дни', seen })
    told.assertStatus(409)
    told.assertTextIncludes('The original has changed while you were writing')
    told.assertTextIncludes('Four days')
    assert.deepEqual(await wordsOf(event.id, 'bg'), ['Ден на клъстерите', 'Два дни', null])
  })

  test('Serbian is written in one script; the other follows, can be corrected and taken again', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const event = await createEvent({ organisers: [house], titles: { en: 'Day' } })
    const path = `/manage/events/${event.id}/translations/sr`
    const title = `texts[event-${event.id}-title]`
    const save = async (words: Record<string, string>) => {
      const seen = seenOf(await desk.open(path))
      return desk.put(path, { ...words, seen })
    }
    await save({ [`${title}[sr-Latn]`]: 'Dan klastera' })
    assert.deepEqual(await wordsOf(event.id, 'sr-Cyrl'), ['Дан кластера', null, null])
    await save({ [`${title}[sr-Cyrl]`]: 'Дан за кластере' })
    await save({ [`${title}[sr-Latn]`]: 'Noć klastera' })
    assert.deepEqual(await wordsOf(event.id, 'sr-Cyrl'), ['Дан за кластере', null, null])
    const stale = await desk.open(path)
    stale.assertTextIncludes('Out of date')
    const again = await save({ do: `derive:${title}[sr-Cyrl]` })
    again.assertTextIncludes('value="Ноћ кластера"')
  })

  test('a venue is translated here too, and days that show it are made anew', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const venue = await createVenue()
    const event = await createEvent({
      organisers: [house],
      titles: { en: 'Day', bg: 'Ден' },
      days: [{ venueId: venue.id }],
    })
    const before = await Day.findByOrFail('event_id', event.id)
    const path = `/manage/events/${event.id}/translations/bg`
    const seen = seenOf(await desk.open(path))
    await desk.put(path, { [`texts[venue-${venue.id}-name][bg]`]: 'Офицерски дом', seen })
    const rows = await readTranslations(db, VENUE_TRANSLATIONS, venue.id)
    assert.equal(rows.find(({ locale }) => locale === 'bg')?.name, 'Офицерски дом')
    const [day, now] = [await Day.findOrFail(before.id), await Event.findOrFail(event.id)]
    assert.equal(day.revision, before.revision + 1)
    assert.equal(now.revision, event.revision + 1)
  })
})
