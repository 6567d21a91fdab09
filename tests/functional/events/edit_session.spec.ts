import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { editSession } from '#app/events/actions/edit_session'
import { agendaWarnings } from '#app/events/queries/agenda/warnings'
import type { WantedSession } from '#app/events/session_values'
import type Event from '#app/events/models/event'
import { createEvent, createVenue } from '#database/factories/events'
import { daysOf, reason, sessionsOf, value, wantedSession } from '#tests/helpers/events'
import { markPresent } from '#tests/helpers/marks'

async function eventWith(sessions: WantedSession[]) {
  const venue = await createVenue()
  const event = await createEvent({
    days: [
      { date: '2027-03-12', venueId: venue.id },
      { date: '2027-03-13', venueId: venue.id },
    ],
  })
  const [day, other] = await daysOf(event.id)
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  const edit = (sessionId: number, dayId: number, wish: Partial<WantedSession> = {}) =>
    editSession({
      eventId: event.id,
      sessionId,
      dayId,
      wish: wantedSession(wish),
      actor: SYSTEM,
    })
  return { event, day, other, venue, edit, sessions: await sessionsOf(day.id) }
}

const NIKOLA = { role: 'speaker' as const, name: 'Nikola Petrović', email: null }

test.group('One session of an agenda', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('moves to another day, and both days know whether they are whole', async ({ assert }) => {
    const { day, other, edit, sessions } = await eventWith([wantedSession()])
    value(await edit(sessions[0].id, other.id, { startsLocal: '12:00', endsLocal: '13:00' }))
    const [[left], [moved, ...more]] = [await sessionsOf(day.id), await sessionsOf(other.id)]
    assert.isTrue(left.isWholeDay)
    assert.deepEqual([moved.id, more.length], [sessions[0].id, 0])
    assert.equal(moved.startsAt.toISO(), '2027-03-13T11:00:00.000Z')
  })

  test('stays on its day and no break once attendance was taken', async ({ assert }) => {
    const { event, day, other, edit, sessions } = await eventWith([wantedSession()])
    await markPresent(event, sessions[0].id)
    assert.equal(reason(await edit(sessions[0].id, other.id)), 'in_use')
    assert.equal(reason(await edit(sessions[0].id, day.id, { kind: 'break' })), 'in_use')
    value(await edit(sessions[0].id, day.id, { endsLocal: '10:45' }))
    const [same] = await sessionsOf(day.id)
    assert.deepEqual([same.kind, same.endsLocal], ['session', '10:45'])
  })

  test('keeps what the lines of its day do not speak of', async ({ assert }) => {
    const { event, day, sessions } = await eventWith([
      wantedSession({ people: [NIKOLA], interpreted: ['bg'], language: 'sr', capacity: 12 }),
    ])
    const line = {
      id: sessions[0].id,
      kind: 'session' as const,
      startsLocal: '11:00',
      endsLocal: '12:00',
      room: null,
      trackId: null,
      texts: { en: { title: 'Later' } },
    }
    value(await editAgenda({ eventId: event.id, dayId: day.id, sessions: [line], actor: SYSTEM }))
    const [after] = await sessionsOf(day.id)
    assert.deepInclude(after.$attributes, { language: 'sr', capacity: 12 })
    assert.equal(after.translations[0].title, 'Later')
    assert.lengthOf(await db.from('session_people').where('session_id', after.id), 1)
    assert.lengthOf(await db.from('session_interpretations').where('session_id', after.id), 1)
  })

  test('a session of another event is never copied from', async ({ assert }) => {
    const foreign = await eventWith([wantedSession({ people: [NIKOLA] })])
    const { day } = await eventWith([wantedSession({ copyOf: foreign.sessions[0].id })])
    const [own] = await sessionsOf(day.id)
    assert.lengthOf(await db.from('session_people').where('session_id', own.id), 0)
  })
})

test.group('What clashes in an agenda', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const kinds = async (event: Event) => {
    const warnings = await agendaWarnings(event, 'en')
    return warnings.map(({ kind, what }) => [kind, what.text])
  }
  const talk = (startsLocal: string, endsLocal: string, more: Partial<WantedSession> = {}) =>
    wantedSession({ startsLocal, endsLocal, texts: { en: { title: 'Talk' } }, ...more })

  test('is one person at two sessions, told by name', async ({ assert }) => {
    const { event } = await eventWith([
      talk('10:00', '11:00', { people: [NIKOLA] }),
      talk('10:30', '11:30', { people: [NIKOLA] }),
    ])
    assert.deepEqual(await kinds(event), [['person', 'Nikola Petrović']])
  })

  test('is one room twice, but not one session after the other', async ({ assert }) => {
    const { event } = await eventWith([
      talk('10:00', '11:00', { room: 'A' }),
      talk('11:00', '12:00', { room: 'A' }),
      talk('11:30', '12:30', { room: 'A' }),
    ])
    assert.deepEqual(await kinds(event), [['room', 'A']])
  })

  test('is a room that another event uses then, without saying which', async ({ assert }) => {
    const { event, venue } = await eventWith([talk('10:00', '11:00', { room: 'A' })])
    const foreign = await createEvent({ days: [{ date: '2027-03-12', venueId: venue.id }] })
    const [day] = await daysOf(foreign.id)
    const sessions = [talk('10:30', '11:30', { room: 'A' })]
    value(await editAgenda({ eventId: foreign.id, dayId: day.id, sessions, actor: SYSTEM }))
    const [warning] = await agendaWarnings(event, 'en')
    assert.deepEqual(
      warning.pair.map(({ isOwn, title }) => [isOwn, title?.text ?? null]),
      [
        [true, 'Talk'],
        [false, null],
      ]
    )
  })
})
