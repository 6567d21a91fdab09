import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { addWalkIn } from '#app/attendance/actions/add_walk_in'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { markRestAbsent } from '#app/attendance/actions/mark_rest_absent'
import { expected } from '#app/attendance/queries/bookings'
import Attendance from '#app/attendance/models/attendance'
import { clock } from '#app/core/clock'
import { coverDays } from '#app/registrations/actions/cover_days'
import Quota from '#app/registrations/models/quota'
import Registration from '#app/registrations/models/registration'
import { atClass, createClass, CLASS_DATE, tap } from '#database/factories/attendance'
import { value } from '#tests/helpers/events'

const WALK_IN = { name: 'Никола Ђокић', organisation: 'SVEZA', nonce: 'once-only' }

test.group('A walk-in', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:15'))
    return () => clock.travelBack()
  })

  test('is added under the longest nonce that a form may send', async ({ client, assert }) => {
    const { session, trainer } = await createClass([])
    const response = await client
      .post(`/attend/sessions/${session.id}/walk-ins`)
      .loginAs(trainer)
      .withCsrfToken()
      .form({ ...WALK_IN, nonce: 'n'.repeat(64) })
    response.assertStatus(200)
    const { formNonce } = await Registration.query().where('source', 'walk_in').firstOrFail()
    assert.isAtMost(formNonce!.length, 64)
  })

  test('is known by name, confirmed and here', async ({ client, assert }) => {
    const { event, session, trainer } = await createClass([])
    const response = await client
      .post(`/attend/sessions/${session.id}/walk-ins`)
      .loginAs(trainer)
      .withCsrfToken()
      .form(WALK_IN)
    response.assertStatus(200)
    assert.include(response.text(), 'Никола Ђокић has been added to the list and marked as here.')

    const registration = await Registration.query().where('event_id', event.id).firstOrFail()
    await registration.load('person')
    assert.containSubset(registration.$attributes, {
      status: 'confirmed',
      source: 'walk_in',
      nameLocale: 'sr-Cyrl',
      organisationName: 'SVEZA',
    })
    assert.isNull(registration.person.email)
    assert.isNull(registration.emailConfirmedAt)
    const attendance = await Attendance.firstOrFail()
    assert.deepEqual([attendance.registrationId, attendance.status], [registration.id, 'present'])
  })

  test('sent twice is one person', async ({ assert }) => {
    const { event, recordable, access } = await createClass([])
    const first = value(await addWalkIn(recordable, WALK_IN, access.actor, 'en'))
    const second = value(await addWalkIn(recordable, WALK_IN, access.actor, 'en'))
    assert.equal(first, second)
    assert.lengthOf(await Registration.query().where('event_id', event.id), 1)
  })

  test('is not sent away from a full event, which is then over-full', async ({ assert }) => {
    const { event, recordable, access } = await createClass(['maria'], { capacity: 1 })
    await addWalkIn(recordable, WALK_IN, access.actor, 'en')
    const quota = await Quota.findByOrFail('event_id', event.id)
    assert.deepEqual([quota.taken, quota.capacity], [2, 1])
  })

  test('is expected on that day and no other', async ({ assert }) => {
    const { event, recordable, access } = await createClass([], {
      days: [{ date: '2027-03-11' }, { date: CLASS_DATE }, { date: '2027-03-13' }],
    })
    const days = await event.related('days').query().orderBy('date')
    const second = { ...recordable, dayId: days[1].id }
    const id = value(await addWalkIn(second, WALK_IN, access.actor, 'en'))
    const registration = await Registration.findOrFail(id)
    await registration.load('days', (chosen) => chosen.preload('day'))
    assert.sameMembers(
      registration.days.map(({ day }) => day.date),
      [CLASS_DATE]
    )
    const lists = await expected().where('registrations.id', id).select('days.date')
    assert.deepEqual(lists, [{ date: CLASS_DATE }])
    await coverDays(event.id)
    assert.lengthOf(await registration.related('days').query(), 1)
  })

  test('needs a name, and what was typed comes back', async ({ client, assert }) => {
    const { session, trainer } = await createClass([])
    const response = await client
      .post(`/attend/sessions/${session.id}/walk-ins`)
      .loginAs(trainer)
      .withCsrfToken()
      .header('referer', `/attend/sessions/${session.id}`)
      .form({ ...WALK_IN, name: '' })
    assert.include(response.text(), 'value="SVEZA"')
    assert.include(response.text(), 'id="name-error"')
    assert.lengthOf(await Registration.all(), 0)
  })
})

test.group('The rest is absent', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => () => clock.travelBack())

  test('marks those who are left and nobody else', async ({ client, assert }) => {
    clock.travelTo(atClass('12:00'))
    const { session, recordable, access, trainer, registrations } = await createClass()
    const [maria, djordje] = registrations.map(({ id }) => id)
    await recordAttendance(recordable, [tap(maria, 'present', '10:05')], access.actor)
    const response = await client
      .post(`/attend/sessions/${session.id}/absences`)
      .loginAs(trainer)
      .withCsrfToken()
    assert.include(response.text(), '1 person marked as absent.')
    const rows = await Attendance.query().orderBy('registration_id')
    assert.deepEqual(
      rows.map((row) => [row.registrationId, row.status]),
      [
        [maria, 'present'],
        [djordje, 'absent'],
      ]
    )
  })

  test('a tap made before, uploaded after, is not lost', async ({ assert }) => {
    clock.travelTo(atClass('12:00'))
    const { recordable, access, registrations } = await createClass(['maria'])
    await markRestAbsent(recordable, access.actor)
    await recordAttendance(recordable, [tap(registrations[0].id, 'present', '10:05')], access.actor)
    const { status } = await Attendance.firstOrFail()
    assert.equal(status, 'present')
  })

  test('nobody can be absent before the session begins', async ({ assert }) => {
    clock.travelTo(atClass('09:59'))
    const { recordable, access } = await createClass()
    const result = await markRestAbsent(recordable, access.actor)
    assert.deepEqual(result, { ok: false, reason: 'not_begun' })
    assert.lengthOf(await Attendance.all(), 0)
  })
})
