import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { createEvent as beginEvent } from '#app/events/actions/create_event'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventValues } from '#app/events/event_values'
import { createEvent, eventType } from '#database/factories/events'
import { historyOf, reason, value } from '#tests/helpers/events'

const AT_ONCE = [11, 22, 33, 44, 55]

test.group('Several organisers at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('of those who saw the same event exactly one changes it', async ({ assert }) => {
    const event = await createEvent()
    const results = await Promise.all(
      AT_ONCE.map((capacity) =>
        editEvent({ eventId: event.id, values: { capacity }, revision: 1, actor: SYSTEM })
      )
    )
    assert.deepEqual(results.map(reason).sort(), ['done', 'stale', 'stale', 'stale', 'stale'])
    const winner = AT_ONCE[results.findIndex(({ ok }) => ok)]
    const { capacity } = await readEventValues(db, event.id)
    assert.equal(capacity, winner)
    assert.lengthOf(await historyOf(event.id), 1)
  })

  test('those who do not say what they saw all leave their mark', async ({ assert }) => {
    const event = await createEvent()
    await Promise.all(
      AT_ONCE.map((capacity) =>
        editEvent({ eventId: event.id, values: { capacity }, actor: SYSTEM })
      )
    )
    await event.refresh()
    assert.equal(event.revision, 1 + AT_ONCE.length)
  })

  test('events begun under the same title get addresses of their own', async ({ assert }) => {
    const type = await eventType()
    const begin = () =>
      beginEvent({
        type,
        values: { locale: 'en', languages: ['en'], lead: null },
        texts: { en: { title: 'Day of clusters' } },
        actor: SYSTEM,
      })
    const results = await Promise.all(AT_ONCE.map(begin))
    const slugs = new Set(results.map((result) => value(result).slug))
    assert.lengthOf([...slugs], AT_ONCE.length)
  })
})
