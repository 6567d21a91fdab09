import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { sharesOf } from '#app/attendance/shares'

const at = (time: string) => DateTime.fromISO(`2027-03-12T${time}`, { zone: 'utc' })
const now = at('13:00')
const sessions = [
  { startsAt: at('09:00'), status: 'late' as const },
  { startsAt: at('10:00'), status: 'absent' as const },
  { startsAt: at('11:00'), status: 'excused' as const },
  { startsAt: at('12:00') },
  { startsAt: at('15:00') },
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
    const twoOfThree = [sessions[0], sessions[0], sessions[1]]
    assert.equal(sharesOf(twoOfThree, now).all.percent, 66)
  })

  test('of nothing is nothing to show', ({ assert }) => {
    assert.isNull(sharesOf([], now).all.percent)
  })
})
