import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import type { FormValues } from '#app/core/forms/three_way'
import { readTranslations } from '#app/core/translations/write'
import { createEvent } from '#app/events/actions/create_event'
import { removeEventType } from '#app/events/actions/remove_event_type'
import { NOTE_TRANSLATIONS, TYPE_NOTE_TRANSLATIONS } from '#app/events/state_notes'
import EventType from '#app/events/models/event_type'
import { createEvent as makeEvent, eventType } from '#database/factories/events'
import { asFields } from '#tests/helpers/forms'
import { deskOf, openedOf, organiserOf, userWith } from '#tests/helpers/desk'
import { value } from '#tests/helpers/events'

const NOTES = {
  'sr-Cyrl': { confirmed: 'Понесите личну карту.' },
  'bg': { confirmed: 'Вземете лична карта.', waiting: 'Не губете надежда.' },
}

/** An admin before what the events of an everyday type say. */
async function atNotes(client: ApiClient, key = 'seminar') {
  const type = await eventType(key)
  const desk = deskOf(client, await userWith('nora', 'admin'))
  const path = `/manage/event-types/${type.id}/notes`
  const opened = openedOf(await desk.open(path))
  const save = (texts: object, state = opened) =>
    desk.put(path, { ...asFields({ texts } as unknown as FormValues), ...state })
  return { type, desk, path, save }
}

/** What an event of the type says from its first moment. */
async function begin(type: EventType) {
  const { house } = await organiserOf('maria')
  const draft = {
    type,
    values: { locale: 'bg' as const, languages: ['bg' as const, 'sr' as const], lead: house.id },
    texts: { bg: { title: 'Семинар' } },
    actor: SYSTEM,
  }
  const { id } = value(await createEvent(draft))
  return said(NOTE_TRANSLATIONS, id)
}

async function said(table: typeof NOTE_TRANSLATIONS, id: number) {
  const rows = await readTranslations(db, table, id)
  return rows.map(({ locale, origin, confirmed, waiting }) => [locale, origin, confirmed, waiting])
}

test.group('What the events of a type say by state', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is what a new event of it starts from, in every language and script', async ({
    client,
    assert,
  }) => {
    const { type, save } = await atNotes(client)
    const saved = await save(NOTES)
    saved.assertHeader('location', `/manage/event-types/${type.id}/edit`)
    assert.sameDeepMembers(await begin(type), [
      ['sr-Cyrl', 'written', NOTES['sr-Cyrl'].confirmed, null],
      ['sr-Latn', 'derived', 'Ponesite ličnu kartu.', null],
      ['bg', 'written', NOTES.bg.confirmed, NOTES.bg.waiting],
    ])
  })

  test('can be said to those whose registration ends, too', async ({ client, assert }) => {
    const { type, save } = await atNotes(client)
    await save({ bg: { offered: 'Елате.', cancelled: 'До скоро.', expired: 'Пишете ни.' } })
    await begin(type)
    const rows = await db.from(NOTE_TRANSLATIONS.table).where('locale', 'bg')
    assert.containsSubset(rows, [
      { offered: 'Елате.', cancelled: 'До скоро.', expired: 'Пишете ни.' },
    ])
  })

  test('is nothing where nobody wrote anything, and nothing for other types', async ({
    client,
    assert,
  }) => {
    const { save } = await atNotes(client)
    await save(NOTES)
    assert.isEmpty(await begin(await eventType('workshop')))
  })

  test('changes nothing of events that stand', async ({ client, assert }) => {
    const { type, save } = await atNotes(client)
    const event = await makeEvent({ type: type.key })
    await save(NOTES)
    assert.equal(event.eventTypeId, type.id)
    assert.isEmpty(await said(NOTE_TRANSLATIONS, event.id))
  })

  test('stands on its page, is counted on the page of the type, and is in its history', async ({
    client,
  }) => {
    const { type, desk, path, save } = await atNotes(client)
    await save(NOTES)
    const page = await desk.open(path)
    page.assertTextIncludes(NOTES.bg.waiting)
    const edit = await desk.open(`/manage/event-types/${type.id}/edit`)
    edit.assertTextIncludes('Something is said in 2 languages.')
    edit.assertTextIncludes('Changed: Messages by state')
  })

  test('that is too long comes back beside its field, as typed', async ({ client, assert }) => {
    const { type, save } = await atNotes(client)
    const long = 'ђ'.repeat(1501)
    const answer = await save({ 'sr-Cyrl': { confirmed: long } })
    answer.assertStatus(422)
    answer.assertTextIncludes(long)
    assert.isEmpty(await said(TYPE_NOTE_TRANSLATIONS, type.id))
  })

  test('shows a second editor what the first one said', async ({ client, assert }) => {
    const { type, save } = await atNotes(client)
    await save(NOTES)
    const second = await save({ bg: { confirmed: 'Друго.' } })
    second.assertStatus(409)
    second.assertTextIncludes('Друго.')
    second.assertTextIncludes(NOTES.bg.confirmed)
    assert.lengthOf(await said(TYPE_NOTE_TRANSLATIONS, type.id), 3)
  })

  test('goes with its type', async ({ client, assert }) => {
    const { type, save } = await atNotes(client, 'hackathon')
    await save(NOTES)
    value(await removeEventType(type.id, SYSTEM))
    assert.isNull(await EventType.find(type.id))
  })
})
