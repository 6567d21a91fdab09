import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { createEvent } from '#app/events/actions/create_event'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { eventType } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { draftEvent, historyOf, reason } from '#tests/helpers/events'

test.group('Creating an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('keeps what was decided, as a draft with its history begun', async ({ assert }) => {
    const foundation = await createOrganisation(FOUNDATION)
    const event = await draftEvent({
      values: {
        locale: 'en',
        languages: ['en', 'sr'],
        lead: foundation.id,
        organisers: [],
        spoken: ['sr', 'bg'],
        interpreted: ['en'],
        capacity: 25,
        onlineCapacity: 100,
        contactEmail: 'office@example.org',
      },
    })
    const values = await readEventValues(db, event.id)

    assert.equal(event.status, 'draft')
    assert.isNull(event.publishedAt)
    assert.deepInclude(values, {
      languages: ['sr', 'en'],
      lead: foundation.id,
      spoken: ['sr', 'bg'],
      interpreted: ['en'],
      capacity: 25,
      onlineCapacity: 100,
      contactEmail: 'office@example.org',
      registrationPolicy: 'open',
      visibility: 'public',
    })
    const [{ verb }] = await historyOf(event.id)
    assert.equal(verb, 'event.created')
  })

  test('writes Serbian in both scripts', async ({ assert }) => {
    const event = await draftEvent({
      values: { locale: 'sr-Cyrl', languages: ['sr'], lead: null },
      texts: { 'sr-Cyrl': { title: 'Дан кластера' } },
    })
    const texts = await readEventTexts(db, event.id)
    assert.deepEqual(
      texts.map(({ locale, title, origin }) => [locale, title, origin]),
      [
        ['sr-Cyrl', 'Дан кластера', 'written'],
        ['sr-Latn', 'Dan klastera', 'derived'],
      ]
    )
  })

  test('makes the address from the title, another one for the next of that name', async ({
    assert,
  }) => {
    const texts = { bg: { title: 'Ден на клъстерите' } }
    const values = { locale: 'bg' as const, languages: ['bg' as const], lead: null }
    const { slug } = await draftEvent({ texts, values })
    assert.equal(slug, 'den-na-klasterite')
    const again = await createEvent({ texts, values, type: await eventType(), actor: SYSTEM })
    assert.deepInclude(again, { ok: true })
    assert.equal(again.ok && again.value.slug, 'den-na-klasterite-2')
  })

  test('a chosen address that is taken is refused', async ({ assert }) => {
    await draftEvent({ values: { locale: 'en', languages: [], lead: null, slug: 'day' } })
    const result = await createEvent({
      type: await eventType(),
      values: { locale: 'en', languages: [], lead: null, slug: 'day' },
      texts: { en: { title: 'Another' } },
      actor: SYSTEM,
    })
    assert.equal(reason(result), 'slug_taken')
  })

  test('takes a title of 300 Cyrillic letters', async ({ assert }) => {
    const title = 'Ђ'.repeat(300)
    const event = await draftEvent({
      values: { locale: 'sr-Cyrl', languages: ['sr'], lead: null },
      texts: { 'sr-Cyrl': { title } },
    })
    const [row] = await readEventTexts(db, event.id)
    assert.equal(row.title, title)
    assert.isAtMost(event.slug.length, 80)
  })
})
