import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { rescheduleEvent, type Rescheduling } from '#app/events/actions/reschedule_event'
import { dayValues, type WantedDay } from '#app/events/day_values'
import type Day from '#app/events/models/day'
import { createDay, createEvent } from '#database/factories/events'
import {
  daysOf,
  draftEvent,
  historyOf,
  newVenueId,
  reason,
  sessionsOf,
  value,
  wantedDay,
  wantedSession,
} from '#tests/helpers/events'

function reschedule(
  eventId: number,
  days: WantedDay[],
  planned: Rescheduling['planned'] = null,
  revision?: number
) {
  return rescheduleEvent({ eventId, days, planned, revision, actor: SYSTEM })
}

const wish = (day: Day, change: Partial<WantedDay> = {}) => ({
  ...dayValues(day),
  id: day.id,
  ...change,
})

test.group('Setting the days of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('derives the instants from the local times, each with its hidden session', async ({
    assert,
  }) => {
    const event = await draftEvent()
    value(
      await reschedule(event.id, [
        await wantedDay({ date: '2027-03-26' }),
        await wantedDay({ date: '2027-03-29', zone: 'Europe/Sofia' }),
      ])
    )
    const [before, after] = await daysOf(event.id)
    assert.equal(before.startsAt.toISO(), '2027-03-26T09:00:00.000Z')
    assert.equal(after.startsAt.toISO(), '2027-03-29T07:00:00.000Z')
    const [session] = await sessionsOf(after.id)
    assert.isTrue(session.isWholeDay)
    assert.equal(session.endsAt.toISO(), '2027-03-29T13:30:00.000Z')
  })

  test('a new time or place of a public event raises the sequence of that day only', async ({
    assert,
  }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }, { date: '2027-03-13' }] })
    const [first, second] = await daysOf(event.id)
    const changed = value(
      await reschedule(event.id, [wish(first, { startsLocal: '09:30' }), wish(second)])
    )
    assert.deepEqual(changed, [first.id])
    await first.refresh()
    await second.refresh()
    assert.deepEqual([first.sequence, first.revision], [1, 2])
    assert.deepEqual([second.sequence, second.revision], [0, 1])
    assert.equal(first.startsAt.toISO(), '2027-03-12T08:30:00.000Z')

    const venueId = await newVenueId()
    await reschedule(event.id, [wish(first), wish(second, { venueId })])
    await second.refresh()
    assert.equal(second.sequence, 1)
  })

  test('a draft counts no sequence', async ({ assert }) => {
    const event = await draftEvent()
    await reschedule(event.id, [await wantedDay()])
    const [day] = await daysOf(event.id)
    await reschedule(event.id, [wish(day, { endsLocal: '17:00' })])
    await day.refresh()
    assert.deepEqual([day.sequence, day.revision], [0, 2])
  })

  test('nothing changed leaves no trace', async ({ assert }) => {
    const event = await createEvent()
    const [day] = await daysOf(event.id)
    assert.deepEqual(value(await reschedule(event.id, [wish(day)])), [])
    assert.deepEqual(await historyOf(event.id), [])
  })

  test('a day taken from a public event is cancelled, from a draft deleted', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }, { date: '2027-03-13' }] })
    const [first, second] = await daysOf(event.id)
    assert.deepEqual(value(await reschedule(event.id, [wish(first)])), [second.id])
    await second.refresh()
    assert.deepInclude(second.$attributes, { status: 'cancelled', sequence: 1 })

    const draft = await draftEvent()
    await reschedule(draft.id, [await wantedDay()])
    value(await reschedule(draft.id, []))
    assert.lengthOf(await daysOf(draft.id), 0)
  })

  test('an event whose last day goes is postponed until it has one again', async ({ assert }) => {
    const event = await createEvent()
    value(await reschedule(event.id, [], { from: '2027-05-01', to: '2027-05-31' }))
    await event.refresh()
    assert.deepInclude(event.$attributes, {
      status: 'postponed',
      plannedFrom: '2027-05-01',
      plannedTo: '2027-05-31',
    })
    value(await reschedule(event.id, [await wantedDay()]))
    await event.refresh()
    assert.equal(event.status, 'published')
    assert.isNull(event.plannedFrom)
  })

  test('the agenda moves along with its day', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12', starts: '10:00' }] })
    const [day] = await daysOf(event.id)
    const sessions = [wantedSession({ startsLocal: '10:00', endsLocal: '11:00' })]
    value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
    const later = { date: '2027-04-02', startsLocal: '11:00', endsLocal: '17:30' }
    value(await reschedule(event.id, [wish(day, later)]))
    const [session] = await sessionsOf(day.id)
    assert.equal(session.startsLocal, '11:00')
    assert.equal(session.startsAt.toISO(), '2027-04-02T09:00:00.000Z')
  })

  test('a day is not cut shorter than its agenda', async ({ assert }) => {
    const event = await createEvent()
    const [day] = await daysOf(event.id)
    const sessions = [wantedSession({ startsLocal: '15:00', endsLocal: '16:30' })]
    await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM })
    const result = await reschedule(event.id, [wish(day, { endsLocal: '16:00' })])
    assert.deepEqual(result, { ok: false, reason: 'agenda_outside', day: 0 })
    await day.refresh()
    assert.deepEqual([day.endsLocal, day.sequence], ['16:30', 0])
  })

  test('says which days changed, so that people can be told', async ({ assert }) => {
    const event = await createEvent()
    const [day] = await daysOf(event.id)
    await reschedule(event.id, [wish(day, { startsLocal: '09:00' }), await wantedDay()])
    const [{ verb, days }] = await historyOf(event.id)
    assert.equal(verb, 'event.rescheduled')
    assert.lengthOf(days, 2)
    assert.equal(days[0].before.startsLocal, '10:00')
    assert.equal(days[0].after.startsLocal, '09:00')
  })

  test('of two editors the second is not let through', async ({ assert }) => {
    const event = await createEvent()
    const [day] = await daysOf(event.id)
    value(await reschedule(event.id, [wish(day, { startsLocal: '09:00' })], null, 1))
    const second = await reschedule(event.id, [wish(day, { startsLocal: '08:00' })], null, 1)
    assert.equal(reason(second), 'stale')
    await day.refresh()
    assert.equal(day.startsLocal, '09:00')
  })

  test('leaves a day cancelled before as it is', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }] })
    const gone = await createDay(event, { date: '2027-03-11' })
    await gone.merge({ status: 'cancelled', sequence: 1 }).save()
    const [, day] = await daysOf(event.id)
    assert.deepEqual(value(await reschedule(event.id, [wish(day)])), [])
    await gone.refresh()
    assert.equal(gone.sequence, 1)
  })
})
