import { test } from '@japa/runner'
import { seatSessions, type SessionPlace } from '#app/registrations/session_seats'

const quota = (capacity: number | null) => ({
  id: 1,
  session_id: 7,
  capacity,
  taken: 0,
  waiting: 0,
})

/**
 * Places at session 7, in the order in which they joined: S sits, w waits, - waits without a seat at the event, x has
 * ended. Groups stand in brackets: [ww] came together.
 */
function places(line: string): SessionPlace[] {
  const groups = [...line.matchAll(/\[(.*?)\]|(.)/g)].map(([, many, one]) => [...(many ?? one)])
  return groups
    .flatMap((group, groupId) => group.map((sign) => ({ sign, groupId })))
    .map(({ sign, groupId }, index) => ({
      id: index,
      sessionId: 7,
      registrationId: index,
      groupId,
      status: 'SX'.includes(sign) ? 'confirmed' : 'waitlisted',
      ended: 'xX'.includes(sign),
      holdsSeat: 'Sw'.includes(sign),
    }))
}

/** How the line stands afterwards, in the same signs. */
function seated(capacity: number | null, line: string, skipsGroups = false): string {
  const { changes } = seatSessions([quota(capacity)], places(line), skipsGroups)
  const signs = [...line.replace(/[[\]]/g, '')]
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

  test('go to a whole group or to none of it, and those behind it wait')
    .with([
      [3, '[ww]w', false, 'SSS'],
      [2, 'w[ww]w', false, 'Swww'],
      [2, 'w[ww]w', true, 'SwwS'],
      [2, '[www]', false, 'SSw'],
      [2, '[Sw]w', false, 'SSw'],
    ] as [number, string, boolean, string][])
    .run(({ assert }, [capacity, before, skipsGroups, after]) => {
      assert.equal(seated(capacity, before, skipsGroups), after)
    })

  test('are counted, and those who wait for one beside them', ({ assert }) => {
    const { counts } = seatSessions([quota(1)], places('Sw-'))
    assert.deepEqual(
      counts.map(({ taken, waiting }) => ({ taken, waiting })),
      [{ taken: 1, waiting: 1 }]
    )
  })
})
