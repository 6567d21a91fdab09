import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { eventAttendance } from '#app/attendance/queries/event_attendance'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { createUser } from '#database/factories/accounts'
import {
  atClass,
  createClass,
  createSession,
  firstSession,
  tap,
} from '#database/factories/attendance'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'

/** A day of two sessions of 90 minutes with a break, its organiser, and three people. */
async function trainingDay() {
  const organisation = await createOrganisation()
  const training = await createClass(['maria', 'djordje', 'stefan'], { organisers: [organisation] })
  const day = await Day.findByOrFail('event_id', training.event.id)
  await training.session
    .merge({
      startsAt: atClass('10:00'),
      endsAt: atClass('11:30'),
      startsLocal: '10:00',
      endsLocal: '11:30',
    })
    .save()
  await createSession(day, ['10:30', '10:45'], 'Coffee', 'break')
  const second = await createSession(day, ['12:00', '13:30'], 'Second session')
  const organiser = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: organisation.id }],
  ])
  const access = await accessOf(organiser)
  return {
    ...training,
    access,
    organiser,
    first: await findRecordable(access, training.session.id),
    second: await findRecordable(access, second.id),
    ids: training.registrations.map(({ id }) => id),
  }
}

test.group('Attendance of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('11:45'))
    return () => clock.travelBack()
  })

  test('tells shares so far and of all, and time without breaks and lateness', async ({
    assert,
  }) => {
    const { event, access, first, ids } = await trainingDay()
    const [maria, djordje] = ids
    await recordAttendance(
      first,
      [tap(maria, 'present', '10:00'), tap(djordje, 'late', '10:30')],
      access.actor
    )
    const { people } = await eventAttendance(event.id, 'en', clock.now())
    const rows = people.map(({ name, soFar, all, attended, held }) => ({
      name,
      soFar: soFar.percent,
      all: all.percent,
      minutes: attended.hours * 60 + attended.minutes,
      held: held.hours * 60 + held.minutes,
    }))
    assert.deepEqual(rows, [
      { name: 'Đorđe Ljubić', soFar: 100, all: 50, minutes: 45, held: 75 },
      { name: 'Ștefan Țăranu', soFar: 0, all: 0, minutes: 0, held: 75 },
      { name: 'Мария Димитрова', soFar: 100, all: 50, minutes: 75, held: 75 },
    ])
  })

  test('counts each session, the unmarked apart from the absent', async ({ assert }) => {
    const { event, access, first, ids } = await trainingDay()
    await recordAttendance(
      first,
      [tap(ids[0], 'left_early', '11:00'), tap(ids[1], 'absent', '10:05')],
      access.actor
    )
    const { sessions } = await eventAttendance(event.id, 'en', clock.now())
    assert.containSubset(sessions[0].counts, { expected: 3, here: 1, absent: 1, unmarked: 1 })
    assert.containSubset(sessions[1].counts, { expected: 3, here: 0, absent: 0, unmarked: 3 })
  })

  test('keeps whoever was there and cancelled afterwards', async ({ assert }) => {
    const { event, access, first, ids, registrations } = await trainingDay()
    await recordAttendance(first, [tap(ids[0], 'present', '10:05')], access.actor)
    await registrations[0].merge({ status: 'cancelled' }).save()
    await registrations[1].merge({ status: 'cancelled' }).save()
    const { people } = await eventAttendance(event.id, 'en', clock.now())
    assert.sameMembers(
      people.map(({ registrationId }) => registrationId),
      [ids[0], ids[2]]
    )
  })

  test('is a page that leads to lists, sheets and corrections', async ({ client, assert }) => {
    const { event, organiser, first, ids } = await trainingDay()
    const response = await client.get(`/manage/events/${event.id}/attendance`).loginAs(organiser)
    response.assertStatus(200)
    assert.include(response.text(), `/attend/sessions/${first.id}`)
    assert.include(response.text(), `/manage/events/${event.id}/days/${first.dayId}/sheet`)
    assert.include(response.text(), `/manage/events/${event.id}/attendance/${first.id}/${ids[0]}`)
  })
})

test.group('Correcting attendance', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('18:00'))
    return () => clock.travelBack()
  })

  const GOOD = { status: 'late', arrived: '10:20', left: '', reason: 'Signed the sheet' }

  test('adds to the history, with the reason and the times that are known', async ({
    client,
    assert,
  }) => {
    const { event, organiser, access, first, ids } = await trainingDay()
    await recordAttendance(first, [tap(ids[0], 'absent', '11:29')], access.actor)
    const address = `/manage/events/${event.id}/attendance/${first.id}/${ids[0]}`
    const response = await client
      .put(address)
      .loginAs(organiser)
      .withCsrfToken()
      .redirects(0)
      .form(GOOD)
    response.assertStatus(302)

    const page = await client.get(address).loginAs(organiser)
    assert.include(page.text(), 'Signed the sheet')
    assert.include(page.text(), 'value="10:20"')
    assert.match(page.text(), /Late[\s\S]*Absent/)
    const { people } = await eventAttendance(event.id, 'en', clock.now())
    const maria = people.find(({ registrationId }) => registrationId === ids[0])!
    assert.deepEqual(maria.attended, { hours: 0, minutes: 55 })
  })

  const REFUSED: [string, object, string][] = [
    ['without a reason', { reason: '' }, 'reason'],
    ['with a time before the session', { arrived: '09:00' }, 'arrived'],
    ['with a time that no clock shows', { arrived: '25:00' }, 'arrived'],
    ['with leaving before coming', { left: '10:10' }, 'left'],
    ['to a status that is none', { status: 'asleep' }, 'status'],
  ]
  test('{0} says so beside the field and keeps what was typed')
    .with(REFUSED)
    .run(async ({ client, assert }, [, change, field]) => {
      const { event, organiser, first, ids } = await trainingDay()
      const response = await client
        .put(`/manage/events/${event.id}/attendance/${first.id}/${ids[0]}`)
        .loginAs(organiser)
        .withCsrfToken()
        .form({ ...GOOD, ...change })
      response.assertStatus(422)
      assert.include(response.text(), `id="${field}-error"`)
      if (field !== 'reason') assert.include(response.text(), 'value="Signed the sheet"')
    })

  test('is not possible for somebody whose registration was cancelled', async ({
    client,
    assert,
  }) => {
    const { event, organiser, first, registrations } = await trainingDay()
    await registrations[0].merge({ status: 'cancelled' }).save()
    const response = await client
      .put(`/manage/events/${event.id}/attendance/${first.id}/${registrations[0].id}`)
      .loginAs(organiser)
      .withCsrfToken()
      .form(GOOD)
    response.assertStatus(409)
    assert.include(response.text(), 'This registration was cancelled')
  })

  test("another event's session is not there", async ({ client }) => {
    const { event, organiser, ids } = await trainingDay()
    const other = await firstSession(await createEvent())
    const response = await client
      .get(`/manage/events/${event.id}/attendance/${other.id}/${ids[0]}`)
      .loginAs(organiser)
    response.assertStatus(404)
  })
})
