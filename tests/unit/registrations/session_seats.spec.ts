import { test } from '@japa/runner'
import { seatSessions, type SessionPlace } from '#app/registrations/session_seats'

const quota = (capacity: number | null) => ({
  id: 1,
  session_id: 7,
  capacity,
  taken: 0,
  waiting: 0,
})

/** Places at session 7, in the order in which they joined: S sits, w waits, - waits without a seat at the event, x has ended. */
function places(line: string): SessionPlace[] {
  return [...line].map((sign, index) => ({
    id: index,
    sessionId: 7,
    registrationId: index,
    status: 'SX'.includes(sign) ? 'confirmed' : 'waitlisted',
    ended: 'xX'.includes(sign),
    holdsSeat: 'Sw'.includes(sign),
  }))
}

/** How the line stands afterwards, in the same signs. */
function seated(capacity: number | null, line: string): string {
  const { changes } = seatSessions([quota(capacity)], places(line))
  const signs = [...line]
  for (const { place, to } of changes) {
    signs[place.id] = { confirmed: 'S', waitlisted: '-', given_up: '.' }[to]
  }
  return signs.join('')
}

test.group('Seats at a session with its own limit', () => {
  test('go to those who joined first')
    .with([
      [2, 'www', 'SSw'],
      [1, 'Sw', 'Sw'],
      [null, 'www', 'SSS'],
      [0, 'ww', 'ww'],
    ] as [number | null, string, string][])
    .run(({ assert }, [capacity, before, after]) => {
      assert.equal(seated(capacity, before), after)
    })

  test('pass over those who have no place at the event yet', ({ assert }) => {
    assert.equal(seated(1, '-w'), '-S')
  })

  test('are left by those whose registration has ended', ({ assert }) => {
    assert.equal(seated(1, 'Xw'), '.S')
    assert.equal(seated(1, 'xw'), '.S')
  })

  test('stay with those who sit where the limit was lowered', ({ assert }) => {
    assert.equal(seated(1, 'SSw'), 'SSw')
  })

  test('are counted, and those who wait for one beside them', ({ assert }) => {
    const { counts } = seatSessions([quota(1)], places('Sw-'))
    assert.deepEqual(
      counts.map(({ taken, waiting }) => ({ taken, waiting })),
      [{ taken: 1, waiting: 1 }]
    )
  })
})
