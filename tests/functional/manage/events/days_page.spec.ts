import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent, createVenue } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'

type Row = Record<string, string>

const ROW: Row = {
  id: '',
  date: '2027-03-12',
  starts: '10:00',
  ends: '16:30',
  mode: 'on_site',
  venue: '',
  place: 'Town hall',
  zone: 'Europe/Belgrade',
  online_url: '',
}

function fieldsOf(rows: Row[], more: Row = {}) {
  const days = rows.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`days[${index}][${name}]`, value])
  )
  return { ...Object.fromEntries(days), do: 'save', ...more }
}

async function organised(attributes: Parameters<typeof createEvent>[0] = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], ...attributes })
  return { user, event, path: `/manage/events/${event.id}/days` }
}

const draft = { status: 'draft' as const, days: [] }

test.group('The days of an event in manage', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a button adds a row and keeps what was typed, and saves nothing', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised(draft)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const more = await desk.put(path, { ...fieldsOf([ROW], { do: 'add' }), ...state })
    more.assertStatus(200)
    more.assertTextIncludes('value="2027-03-12"')
    more.assertTextIncludes('value="2027-03-13"')
    const less = await desk.put(path, { ...fieldsOf([ROW, ROW], { do: 'remove:0' }), ...state })
    assert.lengthOf(less.text().match(/type="date"/g) ?? [], 1)
    assert.lengthOf(await daysOf(event.id), 0)
  })

  test('are saved with the clocks of their venue', async ({ client, assert }) => {
    const { user, event, path } = await organised(draft)
    const venue = await createVenue({ town: 'Sofia', zone: 'Europe/Sofia', country: 'BG' })
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const row = { ...ROW, venue: String(venue.id), place: '', zone: '' }
    const response = await desk.put(path, { ...fieldsOf([row]), ...state })
    response.assertHeader('location', path)
    const [day] = await daysOf(event.id)
    assert.equal(day.zone, 'Europe/Sofia')
    assert.equal(day.startsAt.toISO(), '2027-03-12T08:00:00.000Z')
  })

  test('an hour that the clocks skip or show twice is named')
    .with([
      ['2027-03-28', '28 March 2027: the clocks in Belgrade skip 02:00–03:00.'],
      ['2027-10-31', '31 October 2027: the clocks in Belgrade show 02:00–03:00 twice.'],
    ])
    .run(async ({ client, assert }, [date, message]) => {
      const { user, event, path } = await organised(draft)
      const desk = deskOf(client, user)
      const state = openedOf(await desk.open(path))
      const row = { ...ROW, date, starts: '02:30' }
      const response = await desk.put(path, { ...fieldsOf([row]), ...state })
      response.assertStatus(422)
      response.assertTextIncludes(message)
      response.assertTextIncludes('value="02:30"')
      assert.lengthOf(await daysOf(event.id), 0)
    })

  test('what is wrong with a day stands beside its field')
    .with([
      [{ ends: '09:00' }, 'days-0-ends', 'The end must be after the start'],
      [{ date: '2027-02-30' }, 'days-0-date', 'Enter a date that exists'],
      [{ starts: '25:61' }, 'days-0-starts', 'a time from 00:00 to 23:59'],
      [{ zone: 'Europe/Nowhere' }, 'days-0-zone', 'Choose one of the options offered'],
      [{ zone: '' }, 'days-0-zone', 'Choose a time zone'],
      [{ venue: '999999' }, 'days-0-venue', 'Choose one of the options offered'],
      [{ mode: 'by post' }, 'days-0-mode', 'Choose one of the options offered'],
      [{ place: 'щ'.repeat(10_000) }, 'days-0-place', 'at most 100 characters'],
      [{ online_url: 'javascript:alert(1)' }, 'days-0-online_url', 'starts with https://'],
    ] as [Row, string, string][])
    .run(async ({ client, assert }, [wrong, id, message]) => {
      const { user, path } = await organised(draft)
      const desk = deskOf(client, user)
      const state = openedOf(await desk.open(path))
      const response = await desk.put(path, { ...fieldsOf([{ ...ROW, ...wrong }]), ...state })
      response.assertStatus(422)
      assert.match(response.text(), new RegExp(`id="${id}-error"[^§]{0,400}${message}`))
    })

  test('only what is never asked for is called optional', async ({ client, assert }) => {
    const { user, path } = await organised({ status: 'draft' })
    const page = await deskOf(client, user).open(path)
    const optional = [...page.text().matchAll(/<label for="days-0-(\w+)">([^]*?)<\/label>/g)]
      .filter(([, , words]) => words.includes('(optional)'))
      .map(([, field]) => field)
    assert.deepEqual(optional, ['online_url'])
  })

  test('the summary names the day and the field', async ({ client }) => {
    const { user, path } = await organised(draft)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const rows = [{ ...ROW, starts: '' }]
    const response = await desk.put(path, { ...fieldsOf(rows), ...state })
    response.assertTextIncludes('Friday, 12 March 2027, Starts: Fill in this field</a>')
  })

  test('the same day twice is refused', async ({ client }) => {
    const { user, path } = await organised(draft)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const response = await desk.put(path, { ...fieldsOf([ROW, ROW]), ...state })
    response.assertStatus(422)
    response.assertTextIncludes('This day is already on the list')
  })

  test('before people are invited anew it says what changes and how many they are', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    await createRegistration(event, await createPerson('maria'))
    await createRegistration(event, await createPerson('stefan'))
    await createRegistration(event, await createPerson('ivaylo'), { status: 'waitlisted' })
    const [day] = await daysOf(event.id)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const row = { ...ROW, id: String(day.id), date: day.date, starts: '09:30' }

    const asked = await desk.put(path, { ...fieldsOf([row]), ...state })
    asked.assertStatus(200)
    asked.assertTextIncludes('2 calendar invitations updated')
    asked.assertTextIncludes('10:00–16:30')
    asked.assertTextIncludes('09:30–16:30')
    await day.refresh()
    assert.deepEqual([day.startsLocal, day.sequence], ['10:00', 0])

    const back = await desk.put(path, { ...fieldsOf([row], { do: 'back' }), ...state })
    back.assertTextIncludes('value="09:30"')
    await desk.put(path, { ...fieldsOf([row], { do: 'confirm' }), ...openedOf(asked) })
    await day.refresh()
    assert.deepEqual([day.startsLocal, day.sequence], ['09:30', 1])
  })

  test('before its last day goes it says that the event is then postponed', async ({ client }) => {
    const { user, event, path } = await organised()
    await createRegistration(event, await createPerson('maria'))
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const asked = await desk.put(path, { ...fieldsOf([]), ...state })
    asked.assertTextIncludes('Without a day the event is postponed')
  })

  test('an event without people is asked about too, and says that nobody is written to', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    const [day] = await daysOf(event.id)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const row = { ...ROW, id: String(day.id), date: day.date, starts: '09:30' }
    const asked = await desk.put(path, { ...fieldsOf([row]), ...state })
    asked.assertTextIncludes('Nobody has a place, so no e-mails go out.')
    const response = await desk.put(path, { ...fieldsOf([row], { do: 'confirm' }), ...state })
    response.assertStatus(302)
    await day.refresh()
    assert.equal(day.startsLocal, '09:30')
  })

  test('a day that somebody added meanwhile is not lost', async ({ client, assert }) => {
    const { user, event, path } = await organised(draft)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    await desk.put(path, { ...fieldsOf([ROW]), ...state })
    const mine = { ...ROW, date: '2027-04-01' }
    const told = await desk.put(path, { ...fieldsOf([mine]), ...state })
    told.assertStatus(409)
    told.assertTextIncludes('value="2027-03-12"')
    told.assertTextIncludes('value="2027-04-01"')
    assert.lengthOf(await daysOf(event.id), 1)
  })

  test('without a day an event is planned for a period', async ({ client, assert }) => {
    const { user, event, path } = await organised(draft)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const wrong = { planned_from: '2027-04-01', planned_to: '2027-03-01' }
    const refused = await desk.put(path, { ...fieldsOf([], wrong), ...state })
    refused.assertTextIncludes('This date cannot be before the first')
    const planned = { planned_from: '2027-03-01', planned_to: '2027-03-31' }
    await desk.put(path, { ...fieldsOf([], planned), ...state })
    await event.refresh()
    assert.deepEqual([event.plannedFrom, event.plannedTo], ['2027-03-01', '2027-03-31'])
    const overview = await desk.open(`/manage/events/${event.id}`)
    overview.assertTextIncludes('March 2027')
  })
})
