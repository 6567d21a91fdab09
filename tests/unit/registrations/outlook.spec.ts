import { test } from '@japa/runner'
import { outlookOf } from '#app/registrations/outlook'
import type { EventSeats, Seats } from '#app/registrations/queries/event_seats'

const FREE: Seats = { capacity: null, taken: 0, waiting: 0, left: null, kept: 0 }
const left = (number: number): Seats => ({ ...FREE, capacity: number, left: number })

const seats = (given: Partial<EventSeats> = {}): EventSeats => {
  return { on_site: FREE, online: FREE, days: new Map(), ...given }
}

const HOUSE = { id: 1, mode: 'on_site' as const }
const WEB = { id: 2, mode: 'online' as const }
const BOTH = { id: 3, mode: 'hybrid' as const }

test.group('What somebody finds who registers now', () => {
  test('is as many places as the smallest limit leaves, where days go together', ({ assert }) => {
    const days = new Map([[1, { on_site: left(3), online: FREE }]])
    const outlook = outlookOf([HOUSE], seats({ on_site: left(8), days }), false)
    assert.containsSubset(outlook, { full: false, left: 3 })
    assert.isEmpty(outlook.fullDays)
  })

  test('is as many as all days leave together, where one chooses among them', ({ assert }) => {
    const days = new Map([
      [1, { on_site: left(3), online: FREE }],
      [3, { on_site: left(0), online: FREE }],
    ])
    const chosen = outlookOf([HOUSE, BOTH], seats({ on_site: left(8), days }), true)
    assert.containsSubset(chosen, { full: false, left: 3 })
    const together = outlookOf([HOUSE, BOTH], seats({ on_site: left(8), days }), false)
    assert.containsSubset(together, { full: true, left: 0, fullDays: [3] })
  })

  test('names no full days where one chooses among them', ({ assert }) => {
    const days = new Map([[1, { on_site: left(0), online: FREE }]])
    const outlook = outlookOf([HOUSE], seats({ days }), true)
    assert.isTrue(outlook.full)
    assert.isEmpty(outlook.fullDays)
  })

  test('tells how many wait before them', ({ assert }) => {
    const queue = seats({ on_site: { ...left(0), waiting: 4 } })
    assert.equal(outlookOf([HOUSE], queue, false).waiting, 4)
  })

  test('is no full day where the event itself is full', ({ assert }) => {
    const days = new Map([[1, { on_site: left(0), online: FREE }]])
    const outlook = outlookOf([HOUSE], seats({ on_site: left(0), days }), false)
    assert.isTrue(outlook.full)
    assert.isEmpty(outlook.fullDays)
  })

  test('is a place online only where every day can be followed so, or is left out', ({
    assert,
  }) => {
    const full = seats({ on_site: left(0) })
    assert.isTrue(outlookOf([BOTH], full, false).online)
    assert.isFalse(outlookOf([HOUSE, WEB], full, false).online)
    assert.isTrue(outlookOf([HOUSE, WEB], full, true).online)
    assert.isFalse(outlookOf([HOUSE], seats(), false).online)
  })

  test('is as many places as come, where nothing is limited or there is no date', ({ assert }) => {
    assert.containsSubset(outlookOf([], seats(), false), { full: false, left: null })
    assert.containsSubset(outlookOf([], seats(), true), { full: false, left: null })
    assert.isTrue(outlookOf([], seats({ on_site: left(0) }), false).full)
    assert.containsSubset(outlookOf([WEB], seats({ online: left(0) }), false), { full: true })
  })
})
