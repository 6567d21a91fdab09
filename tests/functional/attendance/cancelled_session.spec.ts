import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { addWalkIn } from '#app/attendance/actions/add_walk_in'
import { markRestAbsent } from '#app/attendance/actions/mark_rest_absent'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import Attendance from '#app/attendance/models/attendance'
import { attendAgenda } from '#app/attendance/queries/attend_agenda'
import { eventAttendance } from '#app/attendance/queries/event_attendance'
import { clock } from '#app/core/clock'
import Registration from '#app/registrations/models/registration'
import { atClass, createSession, tap } from '#database/factories/attendance'
import { callOff, callOn, openClass } from '#tests/helpers/cancelled_sessions'
import { reason } from '#tests/helpers/events'

test.group('A session that was called off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('11:00'))
    return () => clock.travelBack()
  })

  test('answers taps that waited for the network in words of their own', async ({
    client,
    assert,
  }) => {
    const made = await openClass(['maria'])
    const [maria] = made.registrations
    await callOff(made)
    const markedAt = atClass('10:05').toISO()
    const response = await client
      .put(`/attend/sessions/${made.session.id}/attendance`)
      .loginAs(made.trainer)
      .withCsrfToken()
      .json({
        marks: [
          {
            registrationId: maria.id,
            status: 'present',
            markedAt,
            nonce: 'waited-for-the-network',
          },
        ],
      })
    const [answer] = response.body().answers
    assert.equal(answer.outcome, 'session_cancelled')
    assert.include(answer.message, 'This session was cancelled')
    assert.lengthOf(await Attendance.all(), 0)
  })

  test('answers a mark that it has already as repeated', async ({ assert }) => {
    const made = await openClass(['maria'])
    const mark = tap(made.registrations[0].id, 'present', '10:05')
    await recordAttendance(made.recordable, [mark], made.access.actor)
    await callOff(made)
    const [again] = await recordAttendance(made.recordable, [mark], made.access.actor)
    assert.equal(again.outcome, 'repeated')
    assert.lengthOf(await Attendance.all(), 1)
  })

  test('says so on its list, and offers neither to add nor to close', async ({
    client,
    assert,
  }) => {
    const made = await openClass(['maria'])
    await callOff(made)
    const page = await client.get(`/attend/sessions/${made.session.id}`).loginAs(made.trainer)
    page.assertTextIncludes('This session was cancelled')
    assert.notInclude(page.text(), '/walk-ins')
    assert.notInclude(page.text(), '/absences')
    const agenda = await attendAgenda(made.access, 'en', clock.now())
    assert.lengthOf(agenda.today, 0)
  })

  test('shows how everybody stands, with nothing to tap', async ({ client, assert }) => {
    const made = await openClass(['maria', 'djordje'])
    const [maria] = made.registrations
    await recordAttendance(made.recordable, [tap(maria.id, 'late')], made.access.actor)
    const list = () => client.get(`/attend/sessions/${made.session.id}`).loginAs(made.trainer)
    const before = await list()
    assert.include(before.text(), 'type="radio"')
    await callOff(made)
    const page = await list()
    assert.notInclude(page.text(), 'type="radio"')
    assert.match(page.text(), /Мария Димитрова[^]*<p\s*>\s*Late\s*<\/p>/)
    assert.match(page.text(), /Đorđe Ljubić[^]*<p class="quiet">\s*Not marked\s*<\/p>/)
  })

  test('takes no walk-in and marks nobody absent', async ({ client, assert }) => {
    const made = await openClass(['maria'])
    await callOff(made)
    const walkIn = { name: 'Никола Ђокић', organisation: null, nonce: 'once-only' }
    const added = await addWalkIn(made.recordable, walkIn, made.access.actor, 'en')
    assert.equal(reason(added), 'session_cancelled')
    assert.lengthOf(await Registration.query().where('event_id', made.event.id), 1)
    const rest = await markRestAbsent(made.recordable, made.access.actor)
    assert.equal(reason(rest), 'session_cancelled')
    const page = await client
      .post(`/attend/sessions/${made.session.id}/walk-ins`)
      .loginAs(made.trainer)
      .withCsrfToken()
      .form(walkIn)
    page.assertTextIncludes('This session was cancelled')
  })

  test('counts towards neither hours nor shares until it takes place after all', async ({
    assert,
  }) => {
    clock.travelTo(atClass('18:00'))
    const made = await openClass(['maria'])
    const day = await made.event.related('days').query().firstOrFail()
    await createSession(day, ['17:00', '18:00'], 'Closing')
    await recordAttendance(
      made.recordable,
      [tap(made.registrations[0].id, 'present')],
      made.access.actor
    )
    const hours = async () => {
      const { sessions, people } = await eventAttendance(made.event.id, 'en', clock.now())
      const [{ attended, held, cells }] = people
      return [sessions.length, attended.hours, held.hours, cells.length]
    }
    const before = await hours()
    await callOff(made)
    assert.deepEqual(await hours(), [1, 0, 1, 1])
    await callOn(made)
    assert.deepEqual(await hours(), before)
    assert.deepEqual(before, [2, 6, 7, 2])
  })
})
