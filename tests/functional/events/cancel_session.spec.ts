import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import AttendanceMark from '#app/attendance/models/attendance_mark'
import { clock } from '#app/core/clock'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { cancelSession } from '#app/events/actions/cancel_session'
import Day from '#app/events/models/day'
import Session from '#app/events/models/session'
import { atClass, createSession, tap } from '#database/factories/attendance'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { callOff, callOn, openClass } from '#tests/helpers/cancelled_sessions'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { historyOf, reason, value } from '#tests/helpers/events'

test.group('Calling a session off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:15'))
    return () => clock.travelBack()
  })

  test('is asked first, then done, and can be undone from the form of the session', async ({
    client,
    assert,
  }) => {
    const { session, event, organiser, path } = await openClass()
    const desk = deskOf(client, organiser)
    const form = await desk.open(`/manage/events/${event.id}/sessions/${session.id}/edit`)
    form.assertTextIncludes(`${path}/create`)
    const question = await desk.open(`${path}/create`)
    question.assertTextIncludes('Attendance already taken is kept')
    await session.refresh()
    assert.isNull(session.cancelledAt)

    const answer = await desk.post(path)
    answer.assertHeader('location', `/manage/events/${event.id}/agenda`)
    await session.refresh()
    assert.isNotNull(session.cancelledAt)
    const again = await desk.open(`/manage/events/${event.id}/sessions/${session.id}/edit`)
    again.assertTextIncludes('This session is cancelled.')
    await desk.post(`${path}?_method=DELETE`)
    await session.refresh()
    assert.isNull(session.cancelledAt)
  })

  test('is what the forms suggest for a session with attendance that was to go or become a break', async ({
    client,
    assert,
  }) => {
    const made = await openClass()
    const [maria] = made.registrations
    await recordAttendance(made.recordable, [tap(maria.id, 'present')], made.access.actor)
    const desk = deskOf(client, made.organiser)
    const edit = `/manage/events/${made.event.id}/sessions/${made.session.id}/edit`
    const form = `/manage/events/${made.event.id}/days/${made.session.dayId}/agenda`

    const gone = await desk.put(form, { ...openedOf(await desk.open(form)), do: 'save' })
    gone.assertStatus(422)
    gone.assertTextIncludes('if it does not take place, open it and cancel it there')

    const pause = await desk.put(edit.replace('/edit', ''), {
      ...openedOf(await desk.open(edit)),
      day: String(made.session.dayId),
      kind: 'break',
      starts: '10:00',
      ends: '16:30',
      do: 'save',
    })
    pause.assertStatus(422)
    pause.assertTextIncludes('If it does not take place, cancel it below')
    pause.assertTextIncludes(`${made.path}/create`)
    assert.lengthOf(await AttendanceMark.all(), 1)
  })

  test('keeps every mark and leaves the session where it was', async ({ assert }) => {
    const made = await openClass()
    const [maria] = made.registrations
    await recordAttendance(made.recordable, [tap(maria.id, 'present')], made.access.actor)
    await callOff(made)
    assert.lengthOf(await AttendanceMark.all(), 1)
    const { startsLocal, dayId } = await Session.findOrFail(made.session.id)
    assert.deepEqual([startsLocal, dayId], ['10:00', made.session.dayId])
  })

  test('is said on the public page, the agenda and in the history', async ({ client, assert }) => {
    const made = await openClass()
    const desk = deskOf(client, made.organiser)
    const before = await client.get(`/en/events/${made.event.slug}`)
    assert.notInclude(before.text(), 'Cancelled')
    await callOff(made)
    for (const path of [`/en/events/${made.event.slug}`, `/en/events/${made.event.slug}/agenda`]) {
      const page = await client.get(path)
      assert.match(page.text(), /Opening[^]*badge no[^]*Cancelled/, path)
    }
    const agenda = await desk.open(`/manage/events/${made.event.id}/agenda`)
    assert.match(agenda.text(), /Opening[^]*badge no[^]*Cancelled/)
    const history = await desk.open(`/manage/events/${made.event.id}/history`)
    history.assertTextIncludes('Session cancelled, 12 March: 10:00–16:30 Opening')
  })

  test('twice is once', async ({ assert }) => {
    const made = await openClass()
    await callOff(made)
    await callOff(made)
    const history = await historyOf(made.event.id)
    const verbs = history.map(({ verb }) => verb)
    assert.deepEqual(
      verbs.filter((verb) => verb === 'session.cancelled'),
      ['session.cancelled']
    )
  })

  test('is a change for whoever has the agenda or the event open at the same time', async ({
    assert,
  }) => {
    const made = await openClass()
    const revisions = async () => {
      await made.event.refresh()
      const day = await Day.findOrFail(made.session.dayId)
      return [made.event.revision, day.revision]
    }
    const [event, day] = await revisions()
    await callOff(made)
    assert.deepEqual(await revisions(), [event + 1, day + 1])
    await callOn(made)
    assert.deepEqual(await revisions(), [event + 2, day + 2])
  })

  test('is no way to call off a break, a whole day or a session of another event', async ({
    client,
    assert,
  }) => {
    const { event, session, organiser } = await openClass()
    const day = await event.related('days').query().firstOrFail()
    const pause = await createSession(day, ['12:00', '12:30'], 'Coffee', 'break')
    const other = await createLimitedSession(await createEvent(), { capacity: 5 })
    await session.merge({ isWholeDay: true }).save()
    for (const { id } of [pause, session, other]) {
      const wish = { eventId: event.id, sessionId: id, actor: SYSTEM }
      assert.equal(reason(await cancelSession(wish)), 'gone')
      const path = `/manage/events/${event.id}/sessions/${id}/cancellation/create`
      const page = await deskOf(client, organiser).open(path)
      page.assertStatus(404)
    }
  })

  test('leaves what another organiser holds, and an event that is over for good', async ({
    assert,
  }) => {
    const { event, session } = await openClass()
    const wish = { eventId: event.id, sessionId: session.id, actor: SYSTEM }
    assert.equal(reason(await cancelSession({ ...wish, holders: [0] })), 'not_yours')
    value(await cancelEvent({ eventId: event.id, reason: 'Flood', actor: SYSTEM }))
    assert.equal(reason(await cancelSession(wish)), 'closed')
  })
})
