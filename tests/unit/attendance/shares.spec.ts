import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import { sharesOf } from '#app/attendance/shares'

const at = (time: string) => DateTime.fromISO(`2027-03-12T${time}`, { zone: 'utc' })
const now = at('13:00')
const session = (starts: string, ends: string, status?: AttendanceStatus) => ({
  startsAt: at(starts),
  endsAt: at(ends),
  status,
})
const sessions = [
  session('09:00', '10:00', 'late'),
  session('10:00', '11:00', 'absent'),
  session('11:00', '12:00', 'excused'),
  session('12:00', '13:00'),
  session('15:00', '16:00'),
]

test.group('The share of sessions attended', () => {
  test('is told of those begun and of all', ({ assert }) => {
    assert.deepEqual(sharesOf(sessions, now), {
      soFar: { attended: 1, of: 3, percent: 33 },
      all: { attended: 1, of: 4, percent: 25 },
    })
  })

  test('takes an excuse as attended where the organiser says so', ({ assert }) => {
    assert.deepEqual(sharesOf(sessions, now, 'attended').soFar, {
      attended: 2,
      of: 4,
      percent: 50,
    })
  })

  test('takes an excuse as missed where the organiser says so', ({ assert }) => {
    assert.deepEqual(sharesOf(sessions, now, 'missed').soFar, {
      attended: 1,
      of: 4,
      percent: 25,
    })
  })

  test('is never rounded up', ({ assert }) => {
    const twoOfThree = [sessions[0], sessions[1], session('12:00', '13:00', 'present')]
    assert.equal(sharesOf(twoOfThree, now).all.percent, 66)
  })

  test('of nothing is nothing to show', ({ assert }) => {
    assert.isNull(sharesOf([], now).all.percent)
  })
})

test.group('The share where sessions are parallel', () => {
  const opening = session('10:00', '11:15', 'present')
  const of = (parallel: ReturnType<typeof session>[]) => sharesOf([opening, ...parallel], now).all

  test('is whole for who was at one of them, marked at the other or not', ({ assert }) => {
    for (const other of [undefined, 'absent'] as const) {
      const parallel = [session('11:30', '12:30', 'present'), session('11:30', '13:00', other)]
      assert.deepEqual(of(parallel), { attended: 2, of: 2, percent: 100 })
    }
  })

  test('lacks one session for who was at none of them', ({ assert }) => {
    const parallel = [session('11:30', '12:30'), session('11:30', '12:30', 'absent')]
    assert.deepEqual(of(parallel), { attended: 1, of: 2, percent: 50 })
  })

  test('leaves them all out for who was excused from one', ({ assert }) => {
    const parallel = [session('11:30', '12:30', 'excused'), session('11:30', '12:30')]
    assert.deepEqual(of(parallel), { attended: 1, of: 1, percent: 100 })
  })

  test('counts both for who changed rooms', ({ assert }) => {
    const parallel = [session('11:30', '12:30', 'left_early'), session('11:30', '12:30', 'late')]
    assert.deepEqual(of(parallel), { attended: 3, of: 3, percent: 100 })
  })

  test('takes a long session beside several short ones for what could be attended', ({
    assert,
  }) => {
    const long = (status?: AttendanceStatus) => session('11:30', '16:00', status)
    const short = (status?: AttendanceStatus) => [
      session('11:30', '12:30', status),
      session('12:30', '13:30'),
      session('14:00', '16:00'),
    ]
    assert.deepEqual(of([long('present'), ...short()]), { attended: 2, of: 2, percent: 100 })
    assert.deepEqual(of([long(), ...short('present')]), { attended: 2, of: 4, percent: 50 })
    assert.deepEqual(of([long(), ...short()]), { attended: 1, of: 4, percent: 25 })
  })
})
