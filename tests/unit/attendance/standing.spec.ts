import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime, Interval } from 'luxon'
import { ATTENDANCE_STATUSES } from '#app/attendance/models/attendance'
import type { Way } from '#app/attendance/models/attendance_mark'
import { standingAfter, type MadeMark } from '#app/attendance/standing'

const at = (time: string) => DateTime.fromISO(`2027-03-12T${time}`, { zone: 'utc' })
const session = Interval.fromDateTimes(at('10:00'), at('11:30'))

let made = 0
function mark(time: string, status: MadeMark['status'], more: Partial<MadeMark> = {}): MadeMark {
  made += 1
  return { id: made, status, markedAt: at(time), by: 1, how: 'tap', ...more }
}

const stands = (...marks: MadeMark[]) => standingAfter(marks, session)

test.group('How presence stands after its marks', () => {
  test('nothing marked is unmarked', ({ assert }) => {
    assert.isNull(stands())
  })

  test('the latest made wins over one uploaded after it', ({ assert }) => {
    const newer = mark('10:20', 'absent')
    const uploadedLater = mark('10:05', 'present')
    assert.equal(stands(newer, uploadedLater)!.status, 'absent')
  })

  test('a mark taken back stays back when an older one arrives', ({ assert }) => {
    const takenBack = mark('10:20', null)
    assert.isNull(stands(takenBack, mark('10:05', 'present')))
  })

  test('of two made at once the one received later wins', ({ assert }) => {
    assert.equal(stands(mark('10:05', 'present'), mark('10:05', 'late'))!.status, 'late')
  })

  test('"the rest is absent" gives way to a mark made before it that arrives after it', ({
    assert,
  }) => {
    const rest = mark('11:20', 'absent', { how: 'rest_absent' })
    assert.equal(stands(rest)!.status, 'absent')
    assert.equal(stands(rest, mark('10:05', 'present'))!.status, 'present')
  })

  test('late keeps the time of coming, also after leaving early', ({ assert }) => {
    const state = stands(mark('10:20', 'late'), mark('11:00', 'left_early'))!
    assert.deepEqual([state.arrivedAt, state.leftAt], [at('10:20'), at('11:00')])
  })

  test('a wrong tap on "left early" does not move the time of coming', ({ assert }) => {
    const state = stands(mark('10:20', 'late'), mark('11:00', 'left_early'), mark('11:01', 'late'))!
    assert.deepEqual([state.arrivedAt, state.leftAt], [at('10:20'), null])
  })

  test('here after late is here from the start', ({ assert }) => {
    assert.isNull(stands(mark('10:20', 'late'), mark('10:25', 'present'))!.arrivedAt)
  })

  test('a list filled in the evening says nothing of times', ({ assert }) => {
    const state = stands(mark('19:00', 'late'))!
    assert.deepEqual([state.status, state.arrivedAt], ['late', null])
  })

  test('times that were written down are the times', ({ assert }) => {
    const state = stands(
      mark('10:20', 'late'),
      mark('19:00', 'left_early', { arrivedAt: at('10:10'), leftAt: at('11:15') })
    )!
    assert.deepEqual([state.arrivedAt, state.leftAt], [at('10:10'), at('11:15')])
  })

  test('is the same in whatever order the marks arrive', ({ assert }) => {
    const marks = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 1000 }),
        by: fc.constant(1),
        how: fc.constantFrom<Way>('tap', 'rest_absent'),
        status: fc.constantFrom(...ATTENDANCE_STATUSES, null),
        markedAt: fc
          .integer({ min: -10, max: 100 })
          .map((minutes) => at('10:00').plus({ minutes })),
      }),
      { selector: ({ id }) => id, maxLength: 8 }
    )
    fc.assert(
      fc.property(marks, fc.func(fc.integer()), (list, weight) => {
        const shuffled = [...list].sort((a, b) => weight(a.id) - weight(b.id))
        assert.deepEqual(stands(...shuffled), stands(...list))
      })
    )
  })
})
