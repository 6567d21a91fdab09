import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editEvent, type EventEdit } from '#app/events/actions/edit_event'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { findPublicEvent } from '#app/events/queries/public_events'
import { createEvent } from '#database/factories/events'
import { daysOf, historyOf, reason, value } from '#tests/helpers/events'

function edit(eventId: number, change: Omit<EventEdit, 'eventId' | 'actor'>) {
  return editEvent({ eventId, actor: SYSTEM, ...change })
}

test.group('Editing an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('changes what is given, leaves the rest, and counts up the revision', async ({ assert }) => {
    const event = await createEvent({ capacity: 160 })
    const before = await readEventValues(db, event.id)

    const changed = value(await edit(event.id, { values: { capacity: 180 } }))

    assert.deepEqual(changed, ['capacity'])
    assert.deepEqual(await readEventValues(db, event.id), { ...before, capacity: 180 })
    await event.refresh()
    assert.equal(event.revision, 2)
    assert.deepEqual(await historyOf(event.id), [
      { verb: 'event.edited', fields: ['capacity'], values: { capacity: [160, 180] }, revision: 2 },
    ])
  })

  test('that changes nothing leaves no trace', async ({ assert }) => {
    const event = await createEvent()
    const changed = value(await edit(event.id, { values: { capacity: null }, texts: {} }))
    assert.deepEqual(changed, [])
    await event.refresh()
    assert.equal(event.revision, 1)
    assert.deepEqual(await historyOf(event.id), [])
  })

  test('a typo in a title raises no sequence', async ({ assert }) => {
    const event = await createEvent()
    await edit(event.id, { texts: { en: { title: 'Day of the clusters' } } })
    const [day] = await daysOf(event.id)
    assert.equal(day.sequence, 0)
  })

  test('a corrected script is never written over', async ({ assert }) => {
    const event = await createEvent({ titles: {} })
    await edit(event.id, { texts: { 'sr-Latn': { title: 'Injekcija' } } })
    await edit(event.id, { texts: { 'sr-Cyrl': { title: 'Поправљено' } } })
    value(await edit(event.id, { texts: { 'sr-Latn': { title: 'Druga injekcija' } } }))
    const texts = await readEventTexts(db, event.id)
    const cyrillic = texts.find(({ locale }) => locale === 'sr-Cyrl')
    assert.deepInclude(cyrillic, { title: 'Поправљено', origin: 'corrected' })
  })

  test('names the language of each text in the history, but no derived one', async ({ assert }) => {
    const event = await createEvent()
    await edit(event.id, { texts: { 'bg': { title: 'Ден' }, 'sr-Latn': { title: 'Dan' } } })
    const [{ fields }] = await historyOf(event.id)
    assert.sameMembers(fields, ['title.bg', 'title.sr-Latn'])
  })

  test('the contact stands in no history', async ({ assert }) => {
    const event = await createEvent()
    await edit(event.id, { values: { contactEmail: 'maria@example.org' } })
    const [entry] = await historyOf(event.id)
    assert.deepEqual(entry.fields, ['contactEmail'])
    assert.notInclude(JSON.stringify(entry), 'maria')
  })

  test('an event that somebody changed meanwhile is not written over', async ({ assert }) => {
    const event = await createEvent()
    value(await edit(event.id, { values: { capacity: 10 }, revision: 1 }))
    const second = await edit(event.id, { values: { capacity: 20 }, revision: 1 })
    assert.deepEqual(second, { ok: false, reason: 'stale', revision: 2 })
    const { capacity } = await readEventValues(db, event.id)
    assert.equal(capacity, 10)
  })

  test('a former public address leads to the new one', async ({ assert }) => {
    const event = await createEvent({ slug: 'day-of-clusters' })
    value(await edit(event.id, { values: { slug: 'cluster-day' } }))
    assert.deepInclude(await findPublicEvent('day-of-clusters'), { movedTo: 'cluster-day' })
    assert.deepInclude(await findPublicEvent('cluster-day'), { movedTo: null })

    value(await edit(event.id, { values: { slug: 'day-of-clusters' } }))
    assert.deepInclude(await findPublicEvent('cluster-day'), { movedTo: 'day-of-clusters' })
  })

  test('another event can have neither address', async ({ assert }) => {
    const event = await createEvent({ slug: 'old' })
    value(await edit(event.id, { values: { slug: 'new' } }))
    const other = await createEvent()
    assert.equal(reason(await edit(other.id, { values: { slug: 'old' } })), 'slug_taken')
    assert.equal(reason(await edit(other.id, { values: { slug: 'new' } })), 'slug_taken')
  })

  test('a cancelled event stays as it is', async ({ assert }) => {
    const event = await createEvent({ status: 'cancelled' })
    assert.equal(reason(await edit(event.id, { values: { capacity: 1 } })), 'closed')
  })
})
