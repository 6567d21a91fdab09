import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { afterOfficeHours } from '#app/core/office_hours'

const at = (local: string, zone = 'Europe/Belgrade') => DateTime.fromISO(local, { zone })

const after = (local: string, hours: number, zone = 'Europe/Belgrade') =>
  afterOfficeHours(at(local, zone), hours, zone).setZone(zone).toFormat('ccc d HH:mm')

test.group('Office hours', () => {
  test('pass as all hours do while offices are open', ({ assert }) => {
    assert.equal(after('2027-03-10T09:30', 4), 'Wed 10 13:30')
  })

  test('stand still from the evening to the morning', ({ assert }) => {
    assert.equal(after('2027-03-10T19:00', 2), 'Thu 11 09:00')
    assert.equal(after('2027-03-10T23:00', 1), 'Thu 11 09:00')
    assert.equal(after('2027-03-10T06:00', 1), 'Wed 10 09:00')
  })

  test('stand still over the weekend', ({ assert }) => {
    assert.equal(after('2027-03-12T18:00', 3), 'Mon 15 09:00')
    assert.equal(after('2027-03-13T12:00', 1), 'Mon 15 09:00')
  })

  test('may end with the day', ({ assert }) => {
    assert.equal(after('2027-03-10T08:00', 12), 'Wed 10 20:00')
  })

  test('go by the clocks of the event, also where these change', ({ assert }) => {
    assert.equal(after('2027-03-26T19:00', 2), 'Mon 29 09:00')
    assert.equal(
      afterOfficeHours(at('2027-03-10T18:30'), 1, 'Europe/Sofia').toISO(),
      '2027-03-11T06:30:00.000Z'
    )
  })
})
