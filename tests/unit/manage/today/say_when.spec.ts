import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { sayWhen } from '#app/manage/today/say_when'

const now = DateTime.fromISO('2027-03-12T00:30', { zone: 'Europe/Sofia' })
const said = (iso: string) => sayWhen(DateTime.fromISO(iso, { zone: 'utc' }), now, 'en')

test.group('When something happened', () => {
  test('is told by the calendar of the desk', ({ assert }) => {
    assert.deepEqual(said('2027-03-11T22:10'), { day: 'today', date: '12 March', time: '00:10' })
    assert.deepEqual(said('2027-03-11T21:59'), {
      day: 'yesterday',
      date: '11 March',
      time: '23:59',
    })
    assert.deepEqual(said('2027-03-10T21:00'), { day: 'earlier', date: '10 March', time: '23:00' })
  })
})
