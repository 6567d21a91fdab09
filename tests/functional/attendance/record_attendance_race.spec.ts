import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { addWalkIn } from '#app/attendance/actions/add_walk_in'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import Attendance from '#app/attendance/models/attendance'
import AttendanceMark from '#app/attendance/models/attendance_mark'
import { clock } from '#app/core/clock'
import Quota from '#app/registrations/models/quota'
import Registration from '#app/registrations/models/registration'
import { value } from '#tests/helpers/events'
import { atClass, createClass, tap } from '#database/factories/attendance'

const ROUNDS = 8

test.group('Two devices on the same list', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(() => {
    clock.travelTo(atClass('11:30'))
    return () => clock.travelBack()
  })

  test('the latest mark stands however their uploads interleave', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass(['maria'])
    const [maria] = registrations
    for (let round = 0; round < ROUNDS; round += 1) {
      const minute = String(round * 2 + 10)
      const newer = tap(maria.id, 'left_early', `10:${minute}`)
      const older = tap(maria.id, 'present', `10:${minute}`)
      older.markedAt = older.markedAt.minus({ seconds: 30 })
      await Promise.all(
        [newer, older].map((mark) => recordAttendance(recordable, [mark], access.actor))
      )
      const current = await Attendance.firstOrFail()
      assert.equal(current.status, 'left_early', `round ${round}`)
    }
    assert.lengthOf(await AttendanceMark.all(), ROUNDS * 2)
  })

  test('no mark is lost when both upload the whole list at once', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass(['maria', 'djordje', 'stefan'])
    const batch = registrations.map(({ id }) => tap(id, 'present', '10:05'))
    const other = registrations.toReversed().map(({ id }) => tap(id, 'late', '10:20'))
    await Promise.all([
      recordAttendance(recordable, batch, access.actor),
      recordAttendance(recordable, other, access.actor),
    ])
    const current = await Attendance.all()
    assert.deepEqual(
      current.map(({ status }) => status),
      ['late', 'late', 'late']
    )
    assert.lengthOf(await AttendanceMark.all(), 6)
  })

  test('the same batch sent twice at once is recorded once', async ({ assert }) => {
    const { recordable, access, registrations } = await createClass()
    const batch = registrations.map(({ id }) => tap(id, 'present', '10:05'))
    const answers = await Promise.all([
      recordAttendance(recordable, batch, access.actor),
      recordAttendance(recordable, batch, access.actor),
    ])
    assert.sameDeepMembers(
      answers.map((answer) => answer.map(({ outcome }) => outcome)),
      [
        ['recorded', 'recorded'],
        ['repeated', 'repeated'],
      ]
    )
    assert.lengthOf(await AttendanceMark.all(), 2)
  })

  test('a walk-in sent twice at once is one person', async ({ assert }) => {
    const { event, recordable, access } = await createClass([])
    const walkIn = { name: 'Никола Ђокић', organisation: null, nonce: 'once-only' }
    const ids = await Promise.all(
      [1, 2, 3].map(() => addWalkIn(recordable, walkIn, access.actor, 'en').then(value))
    )
    assert.lengthOf(new Set(ids), 1)
    assert.lengthOf(await Registration.query().where('event_id', event.id), 1)
    assert.lengthOf(await AttendanceMark.all(), 1)
    const quota = await Quota.findByOrFail('event_id', event.id)
    assert.equal(quota.taken, 1)
  })
})
