import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Attendance from '#app/attendance/models/attendance'
import AttendanceMark from '#app/attendance/models/attendance_mark'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { accessOf } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { atClass, createClass, tap } from '#database/factories/attendance'
import { createPerson } from '#database/factories/people'

async function stands() {
  const rows = await Attendance.query().orderBy('registration_id')
  return rows.map(({ registrationId, status }) => [registrationId, status])
}

function mark(registrationId: number, status: string | null, more: object = {}) {
  return {
    registrationId,
    status,
    markedAt: atClass('10:20').toISO(),
    nonce: `nonce-of-${registrationId}`,
    ...more,
  }
}

test.group('Saving taps', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('11:00'))
    return () => clock.travelBack()
  })

  test('answers each mark with how the person stands', async ({ client, assert }) => {
    const { session, trainer, registrations } = await createClass()
    const [maria] = registrations
    const response = await client
      .put(`/attend/sessions/${session.id}/attendance`)
      .loginAs(trainer)
      .withCsrfToken()
      .json({ marks: [mark(maria.id, 'late'), mark(999_999, 'present')] })

    response.assertStatus(200)
    const [saved, refused] = response.body().answers
    assert.containSubset(saved, { registrationId: maria.id, outcome: 'recorded', status: 'late' })
    assert.isNull(saved.message)
    assert.equal(refused.outcome, 'unknown')
    assert.include(refused.message, 'There is no such registration')
    assert.deepEqual(await stands(), [[maria.id, 'late']])
  })

  test('sets right the times of a phone whose clock is wrong', async ({ client, assert }) => {
    const { session, trainer, registrations } = await createClass()
    await client
      .put(`/attend/sessions/${session.id}/attendance`)
      .loginAs(trainer)
      .withCsrfToken()
      .json({
        sentAt: atClass('09:00').toISO(),
        marks: [mark(registrations[0].id, 'late', { markedAt: atClass('08:30').toISO() })],
      })
    const { markedAt } = await AttendanceMark.firstOrFail()
    assert.closeTo(markedAt.toMillis(), atClass('10:30').toMillis(), 5_000)
  })

  const NONSENSE: [string, object | string][] = [
    ['no marks', {}],
    ['an empty batch', { marks: [] }],
    ['a mark that is none', { marks: ['present'] }],
    ['an unknown status', { marks: [mark(1, 'asleep')] }],
    ['a time that is none', { marks: [mark(1, 'present', { markedAt: 'yesterday' })] }],
    ['a list for a time', { marks: [mark(1, 'present', { markedAt: ['2027'] })] }],
    ['an id past all ids', { marks: [mark(99_999_999_999, 'present')] }],
    ['an empty nonce', { marks: [mark(1, 'present', { nonce: '' })] }],
    ['a nonce without end', { marks: [mark(1, 'present', { nonce: 'n'.repeat(10_000) })] }],
    ['an unknown way', { marks: [mark(1, 'present', { how: 'rest_absent' })] }],
  ]
  test('{0} is refused as a whole')
    .with(NONSENSE)
    .run(async ({ client, assert }, [, body]) => {
      const { session, trainer } = await createClass()
      const response = await client
        .put(`/attend/sessions/${session.id}/attendance`)
        .loginAs(trainer)
        .withCsrfToken()
        .accept('json')
        .json(body as object)
      response.assertStatus(422)
      assert.lengthOf(await AttendanceMark.all(), 0)
    })

  test('nothing is saved without the right to', async ({ client, assert }) => {
    const { session, registrations } = await createClass()
    const stranger = await createUser(await createPerson('stefan'))
    const response = await client
      .put(`/attend/sessions/${session.id}/attendance`)
      .loginAs(stranger)
      .withCsrfToken()
      .json({ marks: [mark(registrations[0].id, 'present')] })
    response.assertStatus(404)
    assert.lengthOf(await AttendanceMark.all(), 0)
  })
})

test.group('Saving the list as a form', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('11:00'))
    return () => clock.travelBack()
  })

  test('only what was changed becomes a mark', async ({ client, assert }) => {
    const { session, trainer, registrations } = await createClass()
    const [maria, djordje] = registrations.map(({ id }) => id)
    const response = await client
      .post(`/attend/sessions/${session.id}/attendance?_method=PUT`)
      .loginAs(trainer)
      .withCsrfToken()
      .form({
        marks: { [`r${maria}`]: 'present', [`r${djordje}`]: 'none' },
        shown: { [`r${maria}`]: 'none', [`r${djordje}`]: 'none' },
      })
    response.assertStatus(200)
    assert.include(response.text(), 'Attendance saved for 1 person.')
    assert.deepEqual(await stands(), [[maria, 'present']])
    const [only] = await AttendanceMark.all()
    assert.equal(only.how, 'form')
  })

  test('a mark is taken back', async ({ client, assert }) => {
    const { session, recordable, access, trainer, registrations } = await createClass()
    const [maria] = registrations.map(({ id }) => id)
    await recordAttendance(recordable, [tap(maria, 'present')], access.actor)
    await client
      .post(`/attend/sessions/${session.id}/attendance?_method=PUT`)
      .loginAs(trainer)
      .withCsrfToken()
      .form({ marks: { [`r${maria}`]: 'none' }, shown: { [`r${maria}`]: 'present' } })
    assert.deepEqual(await stands(), [])
  })

  test('what somebody else marked meanwhile stays, and is told', async ({ client, assert }) => {
    const { event, session, recordable, trainer, registrations } = await createClass()
    const desk = await accessOf(
      await createUser(await createPerson('ivaylo'), [['desk', { eventId: event.id }]])
    )
    const [maria] = registrations.map(({ id }) => id)
    await recordAttendance(recordable, [tap(maria, 'late', '10:20')], desk.actor)
    const response = await client
      .post(`/attend/sessions/${session.id}/attendance?_method=PUT`)
      .loginAs(trainer)
      .withCsrfToken()
      .form({ marks: { [`r${maria}`]: 'absent' }, shown: { [`r${maria}`]: 'none' } })
    assert.include(
      response.text(),
      'Мария Димитрова: not changed, because it has been marked in the meantime: late.'
    )
    assert.deepEqual(await stands(), [[maria, 'late']])
  })
})
