import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import Attendance from '#app/attendance/models/attendance'
import AttendanceMark from '#app/attendance/models/attendance_mark'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { atClass, createClass, tap } from '#database/factories/attendance'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'

/** How everybody stands now, by registration id. */
async function stands() {
  const rows = await Attendance.query().orderBy('registration_id')
  return Object.fromEntries(rows.map((row) => [row.registrationId, row.status]))
}

test.group('Recording attendance', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('11:00'))
    return () => clock.travelBack()
  })

  test('keeps who marked, when and how, and the current state beside it', async ({ assert }) => {
    const { recordable, access, trainer, registrations } = await createClass()
    const [maria] = registrations
    await recordAttendance(recordable, [tap(maria.id, 'late', '10:20')], access.actor)

    const mark = await AttendanceMark.firstOrFail()
    assert.equal(mark.by, trainer.id)
    assert.equal(mark.how, 'tap')
    assert.equal(mark.markedAt.toISO(), atClass('10:20').toISO())
    assert.closeTo(mark.receivedAt.toMillis(), atClass('11:00').toMillis(), 5_000)
    const current = await Attendance.firstOrFail()
    assert.equal(current.status, 'late')
    assert.equal(current.arrivedAt!.toISO(), atClass('10:20').toISO())
  })

  test('the latest made stands, also against an older one uploaded after it', async ({
    assert,
  }) => {
    const { recordable, access, registrations } = await createClass()
    const [maria] = registrations
    await recordAttendance(recordable, [tap(maria.id, 'left_early', '10:50')], access.actor)
    const [answer] = await recordAttendance(
      recordable,
      [tap(maria.id, 'present', '10:05')],
      access.actor
    )
    assert.containSubset(answer, { outcome: 'recorded', standing: { status: 'left_early' } })
    assert.deepEqual(await stands(), { [maria.id]: 'left_early' })
  })

  test('a mark taken back is unmarked, and stays so when an older one arrives', async ({
    assert,
  }) => {
    const { recordable, access, registrations } = await createClass()
    const [maria] = registrations
    await recordAttendance(recordable, [tap(maria.id, 'present', '10:05')], access.actor)
    await recordAttendance(recordable, [tap(maria.id, null, '10:10')], access.actor)
    await recordAttendance(recordable, [tap(maria.id, 'absent', '10:07')], access.actor)
    assert.deepEqual(await stands(), {})
    assert.lengthOf(await AttendanceMark.all(), 3)
  })

  test('a repeated upload adds nothing and is no error', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass()
    const batch = registrations.map(({ id }) => tap(id, 'present', '10:05'))
    await recordAttendance(recordable, batch, access.actor)
    const again = await recordAttendance(recordable, [...batch, batch[0]], access.actor)

    assert.deepEqual(
      again.map(({ outcome }) => outcome),
      ['repeated', 'repeated', 'repeated']
    )
    assert.containSubset(again[0], { standing: { status: 'present' } })
    assert.lengthOf(await AttendanceMark.all(), 2)
  })

  test('a phone ahead of its time makes no mark in the future', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass()
    const [maria] = registrations
    await recordAttendance(recordable, [tap(maria.id, 'present', '15:00')], access.actor)
    const { markedAt } = await AttendanceMark.firstOrFail()
    assert.closeTo(markedAt.toMillis(), atClass('11:00').toMillis(), 5_000)
  })

  test('gives each mark it does not take an answer of its own', async ({ assert }) => {
    const { event, recordable, access } = await createClass([], { chooseDays: true })
    const cancelled = await createRegistration(event, await createPerson('maria'), {
      status: 'cancelled',
    })
    const pending = await createRegistration(event, await createPerson('djordje'), {
      status: 'pending',
    })
    const elsewhere = await createRegistration(await createEvent(), await createPerson('stefan'))
    const otherDay = await createRegistration(event, await createPerson('natasa'))
    await otherDay.registration.related('days').query().update({ status: 'given_up' })
    const ids = [cancelled, pending, elsewhere, otherDay].map(({ registration }) => registration.id)

    const marks = [...ids, 999_999].map((id) => tap(id, 'present', '10:05'))
    const answers = await recordAttendance(recordable, marks, access.actor)
    assert.containSubset(answers, [
      { outcome: 'not_confirmed', registrationStatus: 'cancelled' },
      { outcome: 'not_confirmed', registrationStatus: 'pending' },
      { outcome: 'wrong_event' },
      { outcome: 'wrong_day' },
      { outcome: 'unknown' },
    ])
    assert.lengthOf(await AttendanceMark.all(), 0)
  })

  test('a good mark is kept beside one that is refused', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass()
    const batch = [tap(999_999, 'present'), tap(registrations[0].id, 'present', '10:05')]
    await recordAttendance(recordable, batch, access.actor)
    assert.deepEqual(await stands(), { [registrations[0].id]: 'present' })
  })

  test('a day added after somebody registered is theirs too', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass(['maria'])
    await registrations[0].related('days').query().delete()
    const [answer] = await recordAttendance(
      recordable,
      [tap(registrations[0].id, 'present')],
      access.actor
    )
    assert.equal(answer.outcome, 'recorded')
  })

  test('a form opened long ago does not undo what somebody else marked since', async ({
    assert,
  }) => {
    const { event, recordable, access, registrations } = await createClass()
    const [maria] = registrations
    const desk = await accessOf(
      await createUser(await createPerson('ivaylo'), [['desk', { eventId: event.id }]])
    )
    await recordAttendance(recordable, [tap(maria.id, 'late', '10:20')], desk.actor)
    const fromForm = tap(maria.id, 'absent', '11:00', { how: 'form', shown: null })
    const [answer] = await recordAttendance(recordable, [fromForm], access.actor)

    assert.containSubset(answer, { outcome: 'changed_meanwhile', standing: { status: 'late' } })
    assert.deepEqual(await stands(), { [maria.id]: 'late' })
  })

  test('a form may change what its sender marked since it was opened', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass()
    const [maria] = registrations
    await recordAttendance(recordable, [tap(maria.id, 'late', '10:20')], access.actor)
    const fromForm = tap(maria.id, 'absent', '11:00', { how: 'form', shown: null })
    await recordAttendance(recordable, [fromForm], access.actor)
    assert.deepEqual(await stands(), { [maria.id]: 'absent' })
  })

  test('history tells once of a batch, and never of a repeat', async ({ assert }) => {
    const { event, recordable, access, registrations } = await createClass()
    const batch = registrations.map(({ id }) => tap(id, 'present', '10:05'))
    await recordAttendance(recordable, batch, access.actor)
    await recordAttendance(recordable, batch, access.actor)

    const rows = await db.from('activities').where('event_id', event.id)
    assert.lengthOf(rows, 1)
    assert.equal(rows[0].verb, 'attendance.marked')
    assert.equal(rows[0].actor_label, "Nora O'Brien")
    assert.deepEqual(JSON.parse(rows[0].details), { people: 2 })
  })
})
