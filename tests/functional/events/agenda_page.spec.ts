import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createDay, createEvent, createVenue } from '#database/factories/events'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { daysOf, sessionsOf } from '#tests/helpers/events'

type Row = Record<string, string>

const OPENING: Row = {
  '[id]': '',
  '[kind]': 'session',
  '[starts]': '10:00',
  '[ends]': '11:00',
  '[room]': 'Great hall',
  '[texts][en][title]': 'Opening',
}

function fieldsOf(rows: Row[], pressed = 'save') {
  const fields = rows.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`sessions[${index}]${name}`, value])
  )
  return { ...Object.fromEntries(fields), do: pressed }
}

/** The agenda form of a day in Niš, 10:00 to 16:30, as its organiser opens it. */
async function openAgenda(client: Parameters<typeof deskOf>[0]) {
  const { house, user } = await organiserOf()
  const venue = await createVenue()
  const event = await createEvent({ organisers: [house], days: [{ venueId: venue.id }] })
  const [day] = await daysOf(event.id)
  const desk = deskOf(client, user)
  const path = `/manage/events/${event.id}/days/${day.id}/agenda`
  const state = openedOf(await desk.open(path))
  return {
    desk,
    event,
    day,
    path,
    put: (rows: Row[], pressed?: string) =>
      desk.put(path, { ...fieldsOf(rows, pressed), ...state }),
  }
}

test.group('The agenda of a day in manage', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('buttons add items, breaks and people, and keep what was typed', async ({
    client,
    assert,
  }) => {
    const { put, day } = await openAgenda(client)
    const item = await put([OPENING], 'add')
    item.assertStatus(200)
    item.assertTextIncludes('value="Opening"')
    item.assertTextIncludes('Item 2')
    assert.match(item.text(), /name="sessions\[1\]\[starts\]"[^>]*value="11:00"/)
    const pause = await put([OPENING], 'add_break')
    pause.assertTextIncludes('name="sessions[1][kind]" value="break"')
    const person = await put([OPENING], 'add_person:0')
    person.assertTextIncludes('name="sessions[0][people][0][name]"')
    const [whole] = await sessionsOf(day.id)
    assert.isTrue(whole.isWholeDay)
  })

  test('is saved and shown, its people with their roles', async ({ client, assert }) => {
    const { put, desk, event, day } = await openAgenda(client)
    const people = {
      '[people][0][id]': '',
      '[people][0][role]': 'trainer',
      '[people][0][name]': 'Ивайло Щърбанов',
      '[people][0][email]': 'ivaylo@example.org',
      '[people][1][id]': '',
      '[people][1][role]': 'speaker',
      '[people][1][name]': '',
      '[people][1][email]': '',
    }
    const saved = await put([{ ...OPENING, ...people }])
    saved.assertHeader('location', `/manage/events/${event.id}/agenda`)
    assert.lengthOf(await sessionsOf(day.id), 1)
    const page = await desk.open(`/manage/events/${event.id}/agenda`)
    page.assertTextIncludes('10:00–11:00')
    page.assertTextIncludes('<span lang="bg">Ивайло Щърбанов</span>')
    page.assertTextIncludes('Great hall')
  })

  test('says beside each field what to correct')
    .with([
      [{ '[ends]': '09:30' }, 'The end must be after the start'],
      [{ '[starts]': '09:00' }, 'This day lasts 10:00–16:30'],
      [{ '[texts][en][title]': '' }, 'Enter the title in the language of the original'],
      [{ '[capacity]': 'many' }, 'Enter a number'],
      [{ '[capacity]': '0' }, 'Enter 1 or more'],
      [
        { '[people][0][role]': 'trainer', '[people][0][name]': 'Ion', '[people][0][email]': '' },
        'A trainer needs an e-mail',
      ],
      [
        { '[people][0][role]': 'guru', '[people][0][name]': 'Ion', '[people][0][email]': '' },
        'Choose one of the options offered',
      ],
    ] as [Row, string][])
    .run(async ({ client, assert }, [wrong, message]) => {
      const { put, day } = await openAgenda(client)
      const response = await put([{ ...OPENING, ...wrong }])
      response.assertStatus(422)
      response.assertTextIncludes(message)
      const [whole] = await sessionsOf(day.id)
      assert.isTrue(whole.isWholeDay)
    })

  test('a room holds one item at a time', async ({ client }) => {
    const { put } = await openAgenda(client)
    const parallel = { ...OPENING, '[starts]': '10:30', '[ends]': '11:30' }
    const taken = await put([OPENING, parallel])
    taken.assertStatus(422)
    taken.assertTextIncludes('The room is taken at this time')
    const elsewhere = await put([OPENING, { ...parallel, '[room]': 'Small hall' }])
    elsewhere.assertStatus(302)
  })

  test('an item that somebody added meanwhile is not lost', async ({ client, assert }) => {
    const { put, day } = await openAgenda(client)
    await put([OPENING])
    const told = await put([{ ...OPENING, '[starts]': '12:00', '[ends]': '13:00' }])
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
