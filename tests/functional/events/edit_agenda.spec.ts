import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import type { WantedSession } from '#app/events/session_values'
import { createEvent, createVenue } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { daysOf, reason, sessionsOf, value, wantedSession } from '#tests/helpers/events'
import { markPresent } from '#tests/helpers/marks'

async function eventInVenue() {
  const venue = await createVenue()
  const event = await createEvent({ days: [{ date: '2027-03-12', venueId: venue.id }] })
  const [day] = await daysOf(event.id)
  const agenda = (sessions: WantedSession[], revision?: number) =>
    editAgenda({ eventId: event.id, dayId: day.id, sessions, revision, actor: SYSTEM })
  return { event, day, venue, agenda }
}

function peopleOf(sessionId: number) {
  return db
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .where('session_id', sessionId)
    .orderBy('position')
    .select('people.*', 'session_people.role')
}

test.group('The agenda of a day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('takes the place of the hidden whole-day session, in the order of time', async ({
    assert,
  }) => {
    const { day, agenda } = await eventInVenue()
    value(
      await agenda([
        wantedSession({ startsLocal: '11:30', endsLocal: '12:30', texts: { en: { title: 'B' } } }),
        wantedSession({ kind: 'break', startsLocal: '11:00', endsLocal: '11:30', texts: {} }),
        wantedSession({ texts: { en: { title: 'A' } } }),
      ])
    )
    const sessions = await sessionsOf(day.id)
    assert.deepEqual(
      sessions.map((one) => [one.startsLocal, one.kind, one.isWholeDay]),
      [
        ['10:00', 'session', false],
        ['11:00', 'break', false],
        ['11:30', 'session', false],
      ]
    )
    assert.equal(sessions[0].startsAt.toISO(), '2027-03-12T09:00:00.000Z')
  })

  test('emptied brings the whole-day session back', async ({ assert }) => {
    const { day, agenda } = await eventInVenue()
    value(await agenda([wantedSession({ capacity: 12 })]))
    value(await agenda([]))
    const sessions = await sessionsOf(day.id)
    assert.deepEqual(
      sessions.map(({ isWholeDay, startsLocal }) => [isWholeDay, startsLocal]),
      [[true, '10:00']]
    )
  })

  test('raises the revision of its day, never the sequence', async ({ assert }) => {
    const { event, day, agenda } = await eventInVenue()
    value(await agenda([wantedSession()]))
    await day.refresh()
    await event.refresh()
    assert.deepEqual([day.sequence, day.revision, event.revision], [0, 2, 2])
  })

  test('knows a person by mailbox and name, and leaves who is known as they are', async ({
    assert,
  }) => {
    const maria = await createPerson('maria')
    const { day, agenda } = await eventInVenue()
    value(
      await agenda([
        wantedSession({
          people: [
            { role: 'trainer', name: 'Мария Димитрова', email: 'MARIA@example.org' },
            { role: 'speaker', name: 'Ion Ș.', email: null },
          ],
        }),
      ])
    )
    const [session] = await sessionsOf(day.id)
    const people = await peopleOf(session.id)
    assert.deepEqual(
      people.map(({ name, role }) => [name, role]),
      [
        ['Мария Димитрова', 'trainer'],
        ['Ion Ș.', 'speaker'],
      ]
    )
    assert.equal(people[0].id, maria.id)
    assert.equal(people[0].email, 'maria@example.org')
  })

  test('keeps a person without an address over a second save', async ({ assert }) => {
    const { day, agenda } = await eventInVenue()
    const speaker = { role: 'speaker' as const, name: 'Ion Ș.', email: null }
    value(await agenda([wantedSession({ people: [speaker] })]))
    const [{ id }] = await sessionsOf(day.id)
    const [{ id: personId }] = await peopleOf(id)
    value(await agenda([wantedSession({ id, people: [{ ...speaker, personId }] })]))
    const [after] = await peopleOf(id)
    assert.equal(after.id, personId)
  })

  test('makes a room of the venue once', async ({ assert }) => {
    const { venue, day, agenda } = await eventInVenue()
    value(
      await agenda([
        wantedSession({ room: 'Great hall' }),
        wantedSession({ room: 'Great hall', startsLocal: '11:00', endsLocal: '12:00' }),
      ])
    )
    const rooms = await db.from('rooms').where('venue_id', venue.id)
    assert.lengthOf(rooms, 1)
    const sessions = await sessionsOf(day.id)
    assert.isTrue(sessions.every(({ roomId }) => roomId === rooms[0].id))
  })

  test('gives a session its own limit', async ({ assert }) => {
    const { event, day, agenda } = await eventInVenue()
    value(await agenda([wantedSession({ capacity: 12 })]))
    const [session] = await sessionsOf(day.id)
    const limit = await db.from('quotas').where('session_id', session.id).first()
    assert.deepInclude(limit, { event_id: event.id, capacity: 12, taken: 0 })
  })

  test('a session at which attendance was taken does not go', async ({ assert }) => {
    const { event, day, agenda } = await eventInVenue()
    const [whole] = await sessionsOf(day.id)
    await markPresent(event, whole.id)
    assert.equal(reason(await agenda([wantedSession()])), 'in_use')
    const [still, ...others] = await sessionsOf(day.id)
    assert.equal(still.id, whole.id)
    assert.lengthOf(others, 0)
  })

  test('a session at which attendance was taken becomes no break', async ({ assert }) => {
    const { event, day, agenda } = await eventInVenue()
    value(await agenda([wantedSession()]))
    const [opening] = await sessionsOf(day.id)
    await markPresent(event, opening.id)
    const pause = wantedSession({ id: opening.id, kind: 'break' })
    assert.equal(reason(await agenda([pause])), 'in_use')
    await opening.refresh()
    assert.equal(opening.kind, 'session')
  })

  test('of two editors the second is not let through', async ({ assert }) => {
    const { agenda } = await eventInVenue()
    value(await agenda([wantedSession()], 1))
    assert.equal(reason(await agenda([], 1)), 'stale')
  })
})
