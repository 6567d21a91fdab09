import { test } from '@japa/runner'
import { clockChangeAt } from '#app/core/clock_change'

test.group('A wall time that is no single moment', () => {
  test('is skipped in spring, each zone at its own hour')
    .with([
      ['Europe/Belgrade', '02:30', '02:00', '03:00'],
      ['Europe/Sofia', '03:30', '03:00', '04:00'],
      ['Europe/Bucharest', '03:00', '03:00', '04:00'],
    ])
    .run(({ assert }, [zone, time, from, to]) => {
      assert.deepEqual(clockChangeAt('2027-03-28', time, zone), { kind: 'skipped', from, to })
    })

  test('is shown twice in autumn, each zone at its own hour')
    .with([
      ['Europe/Belgrade', '02:30', '02:00', '03:00'],
      ['Europe/Sofia', '03:00', '03:00', '04:00'],
    ])
    .run(({ assert }, [zone, time, from, to]) => {
      assert.deepEqual(clockChangeAt('2027-10-31', time, zone), { kind: 'repeated', from, to })
    })

  test('around the change every time is one moment', ({ assert }) => {
    for (const time of ['01:59', '03:00', '10:00']) {
      assert.isNull(clockChangeAt('2027-03-28', time, 'Europe/Belgrade'), time)
    }
    assert.isNull(clockChangeAt('2027-10-31', '03:00', 'Europe/Belgrade'))
    assert.isNull(clockChangeAt('2027-06-01', '02:30', 'Europe/Belgrade'))
  })

  test('where the input is none of it, nothing is said', ({ assert }) => {
    assert.isNull(clockChangeAt('2027-02-30', '10:00', 'Europe/Belgrade'))
    assert.isNull(clockChangeAt('2027-03-28', '02:30', 'Europe/Nowhere'))
    assert.isNull(clockChangeAt('2027-03-28', '25:00', 'Europe/Belgrade'))
  })
})
