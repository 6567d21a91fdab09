import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { editTracks } from '#app/events/actions/edit_tracks'
import { introducePerson } from '#app/events/actions/introduce_person'
import { agendaPage } from '#app/site/queries/agenda_page'
import type { WantedSession } from '#app/events/session_values'
import SessionPerson from '#app/events/models/session_person'
import Track from '#app/events/models/track'
import { createEvent, createVenue } from '#database/factories/events'
import { daysOf, value, wantedSession } from '#tests/helpers/events'
import { read } from '#tests/helpers/read'
import { countStatements } from '#tests/helpers/statements'

async function conference() {
  const venue = await createVenue()
  const event = await createEvent({
    slug: 'clusters',
    titles: { en: 'Day of clusters', bg: 'Ден на клъстерите' },
    days: [{ date: '2027-03-12', venueId: venue.id }],
  })
  const [day] = await daysOf(event.id)
  const agenda = async (sessions: WantedSession[]) =>
    value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  return { event, day, agenda }
}

const named = (en: string, more: Partial<WantedSession> = {}) =>
  wantedSession({ texts: { en: { title: en } }, ...more })

test.group('The public agenda of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('names tracks in the reader’s language and puts their sessions side by side', async ({
    client,
    assert,
  }) => {
    const { event, agenda } = await conference()
    const tracks = [
      { dayId: null, texts: { en: { name: 'Practice' }, bg: { name: 'Практика' } } },
      { dayId: null, texts: { en: { name: 'Strategy' } } },
    ]
    value(await editTracks({ eventId: event.id, tracks, actor: SYSTEM }))
    const [practice, strategy] = await Track.query().where('event_id', event.id).orderBy('position')
    await agenda([named('Map', { trackId: practice.id }), named('Plan', { trackId: strategy.id })])
    const page = await read(client, '/bg/events/clusters/agenda')
    assert.include(page, '<span lang="bg">Практика</span>')
    assert.include(page, '<span lang="en">Strategy</span>')
    assert.include(page, 'data-lanes="2"')
    assert.match(page, /data-lane="1"[\s\S]*Map[\s\S]*data-lane="2"[\s\S]*Plan/)
  })

  test('says what is spoken and into what it is interpreted', async ({ client, assert }) => {
    const { agenda } = await conference()
    await agenda([named('Opening', { language: 'sr', interpreted: ['bg', 'en'] })])
    const page = await read(client, '/en/events/clusters')
    assert.include(page, 'Held in Serbian, interpreted into Bulgarian, English')
  })

  test('introduces people in the reader’s language, each once', async ({ client, assert }) => {
    const { event, agenda } = await conference()
    const person = { role: 'speaker' as const, name: 'Nikola Petrović', email: null }
    await agenda([
      named('One', { people: [person] }),
      named('Two', { startsLocal: '11:00', endsLocal: '12:00', people: [person] }),
    ])
    const speakers = await SessionPerson.all()
    const [{ personId }] = speakers
    assert.isTrue(speakers.every((one) => one.personId === personId))
    const texts = { en: { bio: 'Teaches.' }, bg: { bio: 'Преподава.' } }
    value(await introducePerson({ eventId: event.id, personId, texts, actor: SYSTEM }))
    const page = await read(client, '/bg/events/clusters/agenda')
    assert.include(page, 'lang="bg">Преподава.')
    assert.lengthOf([...page.matchAll(/<h3[^>]*>Nikola Petrović/g)], 1)
  })

  test('starts no session', async ({ client, assert }) => {
    await conference()
    const response = await client.get('/en/events/clusters/agenda')
    assert.isUndefined(response.headers()['set-cookie'])
  })

  test('of a draft is not found', async ({ client }) => {
    await createEvent({ slug: 'secret', status: 'draft' })
    const response = await client.get('/en/events/secret/agenda')
    response.assertStatus(404)
  })

  test('asks the database as often for 500 sessions as for one', async ({ assert }) => {
    const { event, agenda } = await conference()
    const person = { role: 'speaker' as const, name: 'Nikola Petrović', email: null }
    await agenda([named('Talk', { people: [person] })])
    const one = await countStatements(() => agendaPage(event.id, 'en'))
    const talks = Array.from({ length: 500 }, (_, index) => named(`Talk ${index}`))
    await agenda([named('Talk', { people: [person] }), ...talks.slice(1)])
    const many = await countStatements(() => agendaPage(event.id, 'en'))
    assert.equal(many, one)
  }).timeout(60_000)
})
