import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import Activity from '#app/activity/models/activity'
import { SYSTEM } from '#app/activity/record'
import { removeEventType } from '#app/events/actions/remove_event_type'
import { readTemplate } from '#app/events/agenda_template'
import { createEvent, eventType } from '#database/factories/events'
import { asFields } from '#tests/helpers/forms'
import { deskOf, openedOf, organiserOf, userWith } from '#tests/helpers/desk'
import { daysOf, sessionsOf, value } from '#tests/helpers/events'

const OPENING = { kind: 'session', begins: '', minutes: '60', texts: { en: { title: 'Opening' } } }
const COFFEE = { kind: 'break', begins: '', minutes: '15', texts: { 'sr-Latn': { title: 'Kafa' } } }
const PANEL = { kind: 'session', begins: '90', minutes: '45', texts: { en: { title: 'Panel' } } }

/** An admin before the template of an everyday type. */
async function atTemplate(client: ApiClient, key = 'conference') {
  const type = await eventType(key)
  const desk = deskOf(client, await userWith('nora', 'admin'))
  const path = `/manage/event-types/${type.id}/agenda`
  const opened = openedOf(await desk.open(path))
  const save = (lines: object[], state = opened, button = 'save') =>
    desk.put(path, { ...asFields({ lines } as never), ...state, do: button })
  return { type, desk, path, opened, save }
}

const linesOf = async (typeId: number) => {
  const lines = await readTemplate(db, typeId)
  return lines.map(({ begins, minutes, texts }) => [begins, minutes, texts[0]?.title ?? null])
}

test.group('The agenda template of an event type', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('keeps its lines in minutes from the start of the day, in both scripts', async ({
    client,
    assert,
  }) => {
    const { type, save } = await atTemplate(client)
    const answer = await save([OPENING, COFFEE, PANEL])
    answer.assertHeader('location', `/manage/event-types/${type.id}/edit`)
    assert.deepEqual(await linesOf(type.id), [
      [0, 60, 'Opening'],
      [60, 15, 'Kafa'],
      [90, 45, 'Panel'],
    ])
    const [, { texts }] = await readTemplate(db, type.id)
    assert.equal(texts.find(({ locale }) => locale === 'sr-Cyrl')?.title, 'Кафа')
    const { details } = await Activity.findByOrFail('verb', 'event_type.edited')
    assert.deepEqual(details.fields, ['agenda'])
  })

  test('moves what follows along when a line goes before it', async ({ client, assert }) => {
    const { type, desk, path, save } = await atTemplate(client)
    await save([OPENING, COFFEE, PANEL])
    const [opening, coffee, panel] = await readTemplate(db, type.id)
    const opened = openedOf(await desk.open(path))
    await save(
      [
        { ...OPENING, id: String(opening.id), minutes: '30' },
        { ...COFFEE, id: String(coffee.id) },
        { ...PANEL, id: String(panel.id) },
      ],
      opened
    )
    assert.deepEqual(await linesOf(type.id), [
      [0, 30, 'Opening'],
      [30, 15, 'Kafa'],
      [90, 45, 'Panel'],
    ])
  })

  test('stands in the order of time, without the lines that were taken out or left blank', async ({
    client,
    assert,
  }) => {
    const { type, desk, path, save } = await atTemplate(client)
    await save([{ ...PANEL, begins: '120' }, OPENING, COFFEE])
    const before = await linesOf(type.id)
    assert.deepEqual(before[0], [120, 45, 'Panel'])
    const [panel, opening] = await readTemplate(db, type.id)
    const blank = { kind: 'session', begins: '', minutes: '', texts: {} }
    const answer = await save(
      [
        { ...OPENING, id: String(opening.id), begins: '90' },
        { ...PANEL, id: String(panel.id), begins: '0' },
        blank,
      ],
      openedOf(await desk.open(path))
    )
    answer.assertStatus(302)
    assert.deepEqual(await linesOf(type.id), [
      [0, 45, 'Panel'],
      [90, 60, 'Opening'],
    ])
  })

  test('asks for the title of a session', async ({ client, assert }) => {
    const { type, save } = await atTemplate(client)
    const answer = await save([{ ...OPENING, texts: {} }])
    answer.assertStatus(422)
    answer.assertTextIncludes('Enter the title in the language of the original')
    assert.lengthOf(await linesOf(type.id), 0)
  })

  test('says what is missing beside the field and keeps what was typed', async ({
    client,
    assert,
  }) => {
    const { type, save } = await atTemplate(client)
    const answer = await save([
      { ...OPENING, minutes: '' },
      { ...PANEL, texts: {} },
    ])
    answer.assertStatus(422)
    answer.assertTextIncludes('Enter how many minutes it lasts')
    answer.assertTextIncludes('value="Opening"')
    assert.deepEqual(await linesOf(type.id), [])
  })

  test('changes its lines by buttons and saves nothing then', async ({ client, assert }) => {
    const { type, opened, save } = await atTemplate(client)
    const answer = await save([OPENING, PANEL], opened, 'move_up:1')
    answer.assertStatus(200)
    const page = answer.text()
    assert.isBelow(page.indexOf('value="Panel"'), page.indexOf('value="Opening"'))
    const more = await save([OPENING], opened, 'add_break')
    more.assertTextIncludes('name="lines[1][kind]" value="break"')
    assert.deepEqual(await linesOf(type.id), [])
  })

  test('shows a second editor what the first one changed', async ({ client, assert }) => {
    const { type, opened, save } = await atTemplate(client)
    await save([OPENING])
    const answer = await save([PANEL], opened)
    answer.assertStatus(409)
    answer.assertTextIncludes('value="Panel"')
    assert.deepEqual(await linesOf(type.id), [[0, 60, 'Opening']])
  })

  test('goes with its type', async ({ client, assert }) => {
    const { type, save } = await atTemplate(client, 'hackathon')
    await save([OPENING, COFFEE])
    value(await removeEventType(type.id, SYSTEM))
    assert.isNull(await db.from('agenda_template_items').first())
  })

  test('is offered to days without an agenda and fills them', async ({ client, assert }) => {
    const { save } = await atTemplate(client)
    const { house, user } = await organiserOf()
    const event = await createEvent({
      organisers: [house],
      days: [{ starts: '09:30', ends: '13:00' }],
    })
    const desk = deskOf(client, user)
    const agenda = `/manage/events/${event.id}/agenda`
    const before = await desk.open(agenda)
    assert.notInclude(before.text(), 'Fill from the template')

    await save([OPENING, COFFEE, PANEL])
    const page = await desk.open(agenda)
    page.assertTextIncludes('Fill from the template')
    const [day] = await daysOf(event.id)
    const answer = await desk.post(`/manage/events/${event.id}/days/${day.id}/agenda_fillings`)
    answer.assertHeader('location', agenda)
    const sessions = await sessionsOf(day.id)
    assert.deepEqual(
      sessions.map((one) => [one.kind, one.startsLocal, one.endsLocal]),
      [
        ['session', '09:30', '10:30'],
        ['break', '10:30', '10:45'],
        ['session', '11:00', '11:45'],
      ]
    )
    const after = await desk.open(agenda)
    after.assertStatus(200)
    assert.notInclude(after.text(), 'Fill from the template')
  })
})
