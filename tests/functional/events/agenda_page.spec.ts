import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createDay, createEvent } from '#database/factories/events'
import { openAgenda, type AgendaLine as Row } from '#tests/helpers/agenda'
import { sessionsOf } from '#tests/helpers/events'

const OPENING: Row = {
  '[id]': '',
  '[kind]': 'session',
  '[starts]': '10:00',
  '[minutes]': '60',
  '[room]': 'Great hall',
  '[title]': 'Opening',
}
const TALK: Row = { ...OPENING, '[starts]': '', '[minutes]': '45', '[title]': 'Talk' }

const startOf = (line: number) =>
  new RegExp(`name="sessions\\[${line}\\]\\[starts\\]"[^>]*value="([^"]*)"`)
const titleOf = (line: number) =>
  new RegExp(`name="sessions\\[${line}\\]\\[title\\]"[^>]*value="([^"]*)"`)

test.group('The agenda of a day in manage', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('buttons add lines and breaks, and keep what was typed', async ({ client, assert }) => {
    const { put, day } = await openAgenda(client)
    const line = await put([OPENING], 'add')
    line.assertStatus(200)
    line.assertTextIncludes('value="Opening"')
    line.assertTextIncludes('name="sessions[1][title]"')
    const pause = await put([OPENING], 'add_break')
    pause.assertTextIncludes('name="sessions[1][kind]" value="break"')
    const more = await put([OPENING], 'add_several')
    more.assertTextIncludes('name="sessions[5][title]"')
    const [whole] = await sessionsOf(day.id)
    assert.isTrue(whole.isWholeDay)
  })

  test('a line without a start follows the one before, and a blank one is passed over', async ({
    client,
    assert,
  }) => {
    const { put, day } = await openAgenda(client)
    const blank = { '[id]': '', '[kind]': 'session', '[title]': '' }
    const coffee = { '[kind]': 'break', '[starts]': '', '[minutes]': '15', '[title]': '' }
    await put([OPENING, blank, coffee, TALK])
    const sessions = await sessionsOf(day.id)
    assert.deepEqual(
      sessions.map(({ kind, startsLocal, endsLocal }) => [kind, startsLocal, endsLocal]),
      [
        ['session', '10:00', '11:00'],
        ['break', '11:00', '11:15'],
        ['session', '11:15', '12:00'],
      ]
    )
  })

  test('two lines change places with their times', async ({ client, assert }) => {
    const { put } = await openAgenda(client)
    const page = await put([OPENING, { ...TALK, '[starts]': '11:15' }], 'move_down:0')
    assert.equal(titleOf(0).exec(page.text())![1], 'Talk')
    assert.equal(startOf(0).exec(page.text())![1], '10:00')
    assert.equal(titleOf(1).exec(page.text())![1], 'Opening')
    assert.equal(startOf(1).exec(page.text())![1], '11:00')
  })

  test('an item and all after it move by minutes, those before it stay', async ({
    client,
    assert,
  }) => {
    const { put } = await openAgenda(client)
    const shift = { 'shift[from]': '1', 'shift[minutes]': '-10' }
    const late = { ...TALK, '[starts]': '11:30' }
    const page = await put([OPENING, late, { ...TALK, '[title]': 'End' }], 'shift', shift)
    page.assertStatus(200)
    const starts = [0, 1, 2].map((line) => startOf(line).exec(page.text())![1])
    assert.deepEqual(starts, ['10:00', '11:20', '12:05'])
  })

  test('moving past the end of the day is refused, and nothing moves', async ({
    client,
    assert,
  }) => {
    const { put } = await openAgenda(client)
    const shift = { 'shift[from]': '0', 'shift[minutes]': '360' }
    const page = await put([OPENING], 'shift', shift)
    page.assertStatus(422)
    page.assertTextIncludes(
      'Nothing was moved: an item would leave the day, which lasts 10:00–16:30'
    )
    assert.equal(startOf(0).exec(page.text())![1], '10:00')
    page.assertTextIncludes('value="360"')
  })

  test('says beside each field what to correct')
    .with([
      [{ '[minutes]': '' }, 'Enter how many minutes it lasts'],
      [{ '[minutes]': 'long' }, 'Enter a number'],
      [{ '[minutes]': '400' }, 'This day lasts 10:00–16:30'],
      [{ '[starts]': '09:00' }, 'This day lasts 10:00–16:30'],
      [{ '[title]': '' }, 'Enter the title in the language of the original'],
      [{ '[track]': '99' }, 'This track does not run on this day'],
    ] as [Row, string][])
    .run(async ({ client, assert }, [wrong, message]) => {
      const { put, day } = await openAgenda(client)
      const response = await put([{ ...OPENING, ...wrong }])
      response.assertStatus(422)
      response.assertTextIncludes(message)
      const [whole] = await sessionsOf(day.id)
      assert.isTrue(whole.isWholeDay)
    })

  test('a room that is booked twice is told, not refused', async ({ client }) => {
    const { put, desk, event } = await openAgenda(client)
    const saved = await put([OPENING, { ...TALK, '[starts]': '10:30' }])
    saved.assertStatus(302)
    const page = await desk.open(`/manage/events/${event.id}/agenda`)
    page.assertTextIncludes('Two things at the same time')
    page.assertTextIncludes('is booked twice:')
  })

  test('a copied line begins when its model ends', async ({ client, assert }) => {
    const { put, day } = await openAgenda(client)
    await put([OPENING])
    const [{ id }] = await sessionsOf(day.id)
    const page = await put([{ ...OPENING, '[id]': String(id) }], 'add_copy:0')
    page.assertTextIncludes(`name="sessions[1][copyOf]" value="${id}"`)
    assert.equal(titleOf(1).exec(page.text())![1], 'Opening')
    assert.equal(startOf(1).exec(page.text())![1], '')
    page.assertTextIncludes('to 12:00')
  })

  test('an item that somebody added meanwhile is not lost', async ({ client, assert }) => {
    const { put, day } = await openAgenda(client)
    await put([OPENING])
    const told = await put([{ ...OPENING, '[starts]': '12:00' }])
    told.assertStatus(409)
    told.assertTextIncludes('value="10:00"')
    told.assertTextIncludes('value="12:00"')
    assert.lengthOf(await sessionsOf(day.id), 1)
  })

  test('the day of another event is not found', async ({ client }) => {
    const { desk, event } = await openAgenda(client)
    const other = await createDay(await createEvent())
    const response = await desk.open(`/manage/events/${event.id}/days/${other.id}/agenda`)
    response.assertStatus(404)
  })
})
