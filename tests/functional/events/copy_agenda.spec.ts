import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { copyAgenda } from '#app/events/actions/copy_agenda'
import { editAgenda } from '#app/events/actions/edit_agenda'
import type { WantedSession } from '#app/events/session_values'
import { createEvent, createVenue } from '#database/factories/events'
import { daysOf, reason, sessionsOf, value, wantedSession } from '#tests/helpers/events'

const NIKOLA = { role: 'speaker' as const, name: 'Nikola Petrović', email: null }

async function twoDays(second: { starts?: string; ends?: string; venueId?: number } = {}) {
  const venue = await createVenue()
  const event = await createEvent({
    days: [
      { date: '2027-03-12', venueId: venue.id },
      { date: '2027-03-13', venueId: venue.id, ...second },
    ],
  })
  const [one, other] = await daysOf(event.id)
  const agenda = (dayId: number, sessions: WantedSession[]) =>
    editAgenda({ eventId: event.id, dayId, sessions, actor: SYSTEM })
  const copy = () =>
    copyAgenda({ eventId: event.id, fromDayId: one.id, toDayId: other.id, actor: SYSTEM })
  return { event, one, other, agenda, copy }
}

const peopleAt = (sessionId: number) =>
  db.from('session_people').where('session_id', sessionId).select('person_id', 'role')

const timesOf = async (dayId: number) => {
  const sessions = await sessionsOf(dayId)
  return sessions.map(({ startsLocal, endsLocal }) => `${startsLocal}–${endsLocal}`)
}

test.group('Copying an agenda to another day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('keeps people, rooms, texts, languages and breaks', async ({ assert }) => {
    const { one, other, agenda, copy } = await twoDays()
    value(
      await agenda(one.id, [
        wantedSession({ room: 'A', interpreted: ['bg'], people: [NIKOLA] }),
        wantedSession({ kind: 'break', startsLocal: '11:00', endsLocal: '11:15', texts: {} }),
      ])
    )
    value(await copy())
    const [[model], [twin, pause]] = [await sessionsOf(one.id), await sessionsOf(other.id)]
    assert.notEqual(twin.id, model.id)
    assert.equal(twin.roomId, model.roomId)
    assert.equal(twin.translations[0].title, 'Opening')
    assert.deepEqual(await peopleAt(twin.id), await peopleAt(model.id))
    const heard = await db.from('session_interpretations').where('session_id', twin.id)
    assert.deepEqual(
      heard.map(({ language }) => language),
      ['bg']
    )
    assert.equal(pause.kind, 'break')
    assert.equal(twin.startsAt.toISO(), '2027-03-13T09:00:00.000Z')
  })

  test('keeps the distance from the start where the times do not fit', async ({ assert }) => {
    const { one, other, agenda, copy } = await twoDays({ starts: '14:00', ends: '18:00' })
    value(await agenda(one.id, [wantedSession({ startsLocal: '10:30', endsLocal: '11:30' })]))
    value(await copy())
    assert.deepEqual(await timesOf(other.id), ['14:30–15:30'])
  })

  test('of a longer day is refused whole', async ({ assert }) => {
    const { one, other, agenda, copy } = await twoDays({ starts: '10:00', ends: '12:00' })
    value(
      await agenda(one.id, [
        wantedSession(),
        wantedSession({ startsLocal: '15:00', endsLocal: '16:00' }),
      ])
    )
    assert.equal(reason(await copy()), 'outside')
    const [whole] = await sessionsOf(other.id)
    assert.isTrue(whole.isWholeDay)
  })

  test('does not mix with an agenda that stands', async ({ assert }) => {
    const { one, other, agenda, copy } = await twoDays()
    value(await agenda(one.id, [wantedSession()]))
    value(await agenda(other.id, [wantedSession({ startsLocal: '12:00', endsLocal: '13:00' })]))
    assert.equal(reason(await copy()), 'occupied')
    assert.deepEqual(await timesOf(other.id), ['12:00–13:00'])
  })

  test('leaves rooms behind where the venue is another', async ({ assert }) => {
    const { id: venueId } = await createVenue({ name: 'Town hall' })
    const { one, other, agenda, copy } = await twoDays({ venueId })
    value(await agenda(one.id, [wantedSession({ room: 'A' })]))
    value(await copy())
    const [twin] = await sessionsOf(other.id)
    assert.isNull(twin.roomId)
  })
})
