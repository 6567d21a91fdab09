import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import Day from '#app/events/models/day'
import Room from '#app/events/models/room'
import Session from '#app/events/models/session'
import Venue from '#app/events/models/venue'
import VenueTranslation from '#app/events/models/venue_translation'
import { createUser } from '#database/factories/accounts'
import { createEvent, createVenue } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson, type CastMember } from '#database/factories/people'
import { asFields, hiddenField } from '#tests/helpers/forms'

const typed = (changes: object = {}) =>
  asFields({
    country: 'BG',
    zone: '',
    capacity: '90',
    map_url: '',
    position: '42.69751, 23.32415',
    rooms: [{ name: 'Hall A', capacity: '90' }, { name: '' }, { name: 'Hall B' }],
    texts: { 'sr-Cyrl': { name: 'Дом синдиката', town: 'Софија' } },
    revision: '1',
    ...changes,
  })

async function organiser(who: CastMember = 'jelena') {
  const organisation = await createOrganisation()
  const user = await createUser(await createPerson(who), [
    ['organiser', { organisationId: organisation.id }],
  ])
  return { organisation, user }
}

const roomNames = async () => {
  const rooms = await Room.query().orderBy('id')
  return rooms.map(({ name }) => name)
}

test.group('Venues', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are added by an organiser, with rooms, in both scripts, on the country’s clocks', async ({
    client,
    assert,
  }) => {
    const { user, organisation } = await organiser()
    const answer = await client
      .post('/manage/venues')
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .form(typed())
    answer.assertHeader('location', '/manage/venues')
    const venue = await Venue.firstOrFail()
    assert.equal(venue.zone, 'Europe/Sofia')
    assert.equal(venue.organisationId, organisation.id)
    assert.deepEqual([Number(venue.latitude), Number(venue.longitude)], [42.69751, 23.32415])
    const latin = await VenueTranslation.findByOrFail('locale', 'sr-Latn')
    assert.equal(latin.name, 'Dom sindikata')
    assert.deepEqual(await roomNames(), ['Hall A', 'Hall B'])
    const { verb } = await Activity.firstOrFail()
    assert.equal(verb, 'venue.created')
  })

  test('say what is wrong beside the field')
    .with([
      [{ zone: 'Europe/Nowhere' }, 'Enter a time zone'],
      [{ country: 'JP' }, 'Enter a time zone'],
      [{ map_url: 'http://maps.example.org/1' }, 'starts with https://'],
      [{ capacity: '-1' }, 'Enter a number from 1 to'],
      [{ position: 'behind the church' }, 'Enter the latitude and longitude'],
      [{ position: '91, 12' }, 'Enter the latitude and longitude'],
      [{ rooms: [{ name: 'Hall A' }, { name: ' hall a' }] }, 'already in the list'],
      [{ rooms: [{ name: 'Hall A', capacity: 'many' }] }, 'Enter a number'],
      [{ rooms: [{ id: '1', name: '' }] }, 'id="rooms-0-name-error"'],
      [{ texts: {} }, 'Enter the name in this language'],
      [{ texts: { bg: { name: 'НДК' } } }, 'Enter the town in this language'],
    ] as [object, string][])
    .run(async ({ client, assert }, [changes, message]) => {
      const { user } = await organiser()
      const answer = await client
        .post('/manage/venues')
        .loginAs(user)
        .withCsrfToken()
        .header('accept-language', 'en')
        .form(typed(changes))
      answer.assertStatus(422)
      assert.include(answer.text(), message)
      assert.isNull(await Venue.first())
    })

  test('keep a room in which something is planned, and say so', async ({ client, assert }) => {
    const { user, organisation } = await organiser()
    const venue = await createVenue()
    const event = await createEvent({ organisers: [organisation], days: [{ venueId: venue.id }] })
    const [used] = await venue.related('rooms').createMany([{ name: 'Used' }, { name: 'Unused' }])
    const day = await Day.findByOrFail('event_id', event.id)
    await Session.query().where('day_id', day.id).update({ room_id: used.id })

    const answer = await client
      .put(`/manage/venues/${venue.id}`)
      .loginAs(user)
      .withCsrfToken()
      .header('accept-language', 'en')
      .form(typed({ rooms: [{ name: 'New' }], do: 'confirm' }))
    assert.include(answer.text(), 'something is planned in them: Used')
    assert.deepEqual(await roomNames(), ['Used', 'New'])
    await day.refresh()
    assert.equal(day.revision, 2)
  })

  test('keep what is planned in a room that gets another name', async ({ client, assert }) => {
    const { user } = await organiser()
    const venue = await createVenue()
    const room = await venue.related('rooms').create({ name: 'Small hall' })
    await client
      .put(`/manage/venues/${venue.id}`)
      .loginAs(user)
      .withCsrfToken()
      .form(typed({ rooms: [{ id: String(room.id), name: 'Blue hall', capacity: '40' }] }))
    await room.refresh()
    assert.deepEqual([room.name, room.capacity], ['Blue hall', 40])
    assert.deepEqual(await roomNames(), ['Blue hall'])
  })

  test('get one more row for a room, and lose none of what was typed', async ({
    client,
    assert,
  }) => {
    const { user } = await organiser()
    const answer = await client
      .post('/manage/venues')
      .loginAs(user)
      .withCsrfToken()
      .form(typed({ do: 'add' }))
    answer.assertStatus(200)
    assert.include(answer.text(), 'value="Hall B"')
    assert.include(answer.text(), 'name="rooms[2][name]"')
    assert.isNull(await Venue.first())
  })

  test('that two change at once keep the work of both', async ({ client, assert }) => {
    const { user } = await organiser()
    const venue = await createVenue()
    const path = `/manage/venues/${venue.id}`
    const page = await client.get(`${path}/edit`).loginAs(user)
    const seen = hiddenField(page.text(), 'seen')
    const save = (changes: object) =>
      client
        .put(path)
        .loginAs(user)
        .withCsrfToken()
        .header('accept-language', 'en')
        .form({
          ...typed(),
          country: 'RS',
          zone: 'Europe/Belgrade',
          texts: {},
          rooms: [],
          ...changes,
        })
    const before = { name: 'Oficirski dom', town: 'Niš' }
    await save({ texts: { en: before }, capacity: '300' })
    const second = await save({
      seen,
      capacity: '',
      position: '',
      texts: { en: { ...before, directions: 'Bus 1 from the station' } },
    })
    second.assertStatus(409)
    assert.include(second.text(), 'value="300"')
    assert.include(second.text(), 'Bus 1 from the station')
    await venue.refresh()
    assert.equal(venue.capacity, 300)
  })

  test('of another organisation are only read', async ({ client, assert }) => {
    const { organisation } = await organiser('maria')
    const { user } = await organiser()
    const venue = await createVenue()
    await venue.merge({ organisationId: organisation.id }).save()
    const answer = await client
      .put(`/manage/venues/${venue.id}`)
      .loginAs(user)
      .withCsrfToken()
      .form(typed())
    answer.assertStatus(403)
    await venue.refresh()
    assert.equal(venue.country, 'RS')
    const list = await client.get('/manage/venues').loginAs(user)
    assert.include(list.text(), 'Oficirski dom')
    assert.notInclude(list.text(), `/manage/venues/${venue.id}/edit`)
  })
})
