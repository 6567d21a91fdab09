import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime, Interval } from 'luxon'
import { minutesAttended, minutesHeld } from '#app/attendance/minutes'

const day = DateTime.fromISO('2027-03-12T00:00', { zone: 'utc' })
const at = (time: string) => DateTime.fromISO(`2027-03-12T${time}`, { zone: 'utc' })
const between = (from: string, to: string) => Interval.fromDateTimes(at(from), at(to))
const whole = (session: Interval) => ({ session, arrivedAt: null, leftAt: null })

const morning = between('10:00', '11:30')
const parallel = between('11:00', '12:00')
const wholeDay = between('10:00', '16:30')
const lunch = between('12:30', '13:30')
const evening = at('20:00')

test.group('Minutes held', () => {
  test('leave breaks out', ({ assert }) => {
    assert.equal(minutesHeld({ sessions: [wholeDay], breaks: [lunch] }, evening), 330)
  })

  test('count parallel sessions once', ({ assert }) => {
    assert.equal(minutesHeld({ sessions: [morning, parallel], breaks: [] }, evening), 120)
  })

  test('grow while a session goes on', ({ assert }) => {
    assert.equal(minutesHeld({ sessions: [morning], breaks: [] }, at('10:40')), 40)
  })

  test('are an hour longer over the night the clocks go back', ({ assert }) => {
    const night = Interval.fromDateTimes(
      DateTime.fromISO('2027-10-31T01:00', { zone: 'Europe/Belgrade' }),
      DateTime.fromISO('2027-10-31T04:00', { zone: 'Europe/Belgrade' })
    )
    assert.equal(minutesHeld({ sessions: [night], breaks: [] }, night.end!), 240)
  })
})

test.group('Minutes attended', () => {
  test('begin when somebody came late', ({ assert }) => {
    const presence = { ...whole(morning), arrivedAt: at('10:20') }
    assert.equal(minutesAttended([presence], [], evening), 70)
  })

  test('end when somebody left early', ({ assert }) => {
    const presence = { ...whole(morning), leftAt: at('11:00') }
    assert.equal(minutesAttended([presence], [], evening), 60)
  })

  test('are none for whoever came after the end', ({ assert }) => {
    const presence = { ...whole(morning), arrivedAt: at('11:45') }
    assert.equal(minutesAttended([presence], [], evening), 0)
  })

  test('count two sessions at once as one', ({ assert }) => {
    assert.equal(minutesAttended([whole(morning), whole(parallel)], [], evening), 120)
  })

  test('are never more than was held', ({ assert }) => {
    const moment = fc.integer({ min: 0, max: 1439 }).map((minutes) => day.plus({ minutes }))
    const interval = fc
      .tuple(moment, fc.integer({ min: 1, max: 400 }))
      .map(([start, minutes]) => Interval.after(start, { minutes }))
    const presence = fc.record({
      session: interval,
      arrivedAt: fc.option(moment),
      leftAt: fc.option(moment),
    })
    fc.assert(
      fc.property(fc.array(presence), fc.array(interval), moment, (presences, breaks, until) => {
        const sessions = presences.map(({ session }) => session)
        assert.isAtMost(
          minutesAttended(presences, breaks, until),
          minutesHeld({ sessions, breaks }, until)
        )
      })
    )
  })
})
