import { test } from '@japa/runner'
import type { QuotaRow } from '#app/registrations/demands'
import { Places } from '#app/registrations/places'

const SOFIA = 7
const RULES = { daysApart: true, listIsOpen: true }

let made = 0
const limit = (attributes: Partial<QuotaRow>): QuotaRow => ({
  id: (made += 1),
  ...{ day_id: null, session_id: null, organisation_id: null },
  ...{ capacity: null, online_capacity: null },
  ...{ taken: 0, online_taken: 0, waiting: 0, online_waiting: 0 },
  ...attributes,
})

const on = (dayId: number, waits = false) => ({ dayId, presence: 'on_site' as const, waits })

test.group('What is left for somebody who brings more people', () => {
  test('is not less for a day that all of them wait for', ({ assert }) => {
    const full = limit({ day_id: 2, capacity: 4, taken: 4 })
    const places = new Places([limit({ capacity: 10, taken: 4 }), full], RULES)
    assert.equal(places.leftForNewcomer([on(1), on(2, true)]), 6)
    assert.equal(places.leftForNewcomer([on(1), on(2)]), 0)
  })

  test('is nothing where more people wait than seats are free', ({ assert }) => {
    const places = new Places([limit({ capacity: 5, taken: 4, waiting: 3 })], RULES)
    assert.equal(places.leftForNewcomer([on(1)]), 0)
  })
})

test.group('The largest group that could have its seats', () => {
  test('leaves out what is kept for others', ({ assert }) => {
    const kept = limit({ organisation_id: SOFIA, capacity: 3 })
    const places = new Places([limit({ capacity: 5 }), kept], RULES)
    assert.equal(places.largestGroup([on(1)]), 2)
    assert.equal(places.largestGroup([on(1)], { partnerId: SOFIA }), 5)
  })

  test('is as small as the smallest of its days', ({ assert }) => {
    const places = new Places(
      [limit({ capacity: 50 }), limit({ day_id: 1, capacity: 4 }), limit({ day_id: 2 })],
      RULES
    )
    assert.equal(places.largestGroup([on(1), on(2)]), 4)
    assert.equal(places.largestGroup([on(2)]), 50)
  })
})

test.group('Somebody who brings one more', () => {
  const ALONE = { partnerId: null }

  test('keeps the days that they have: where one is full, the other has no place', ({ assert }) => {
    const full = limit({ day_id: 2, capacity: 1, taken: 1 })
    const places = new Places([limit({ capacity: 10, taken: 1 }), full], RULES)
    const days = [on(1), on(2)]
    assert.isNull(places.move(days, days, { before: 1, after: 2 }, ALONE))
    assert.isNotNull(places.move(days, days, { before: 1, after: 1 }, ALONE))
  })

  test('waits for a full day that is new to them all', ({ assert }) => {
    const full = limit({ day_id: 2, capacity: 1, taken: 1 })
    const places = new Places([limit({ capacity: 10, taken: 1 }), full], RULES)
    const moved = places.move([on(1)], [on(1), on(2)], { before: 1, after: 2 }, ALONE)
    assert.deepEqual(
      moved?.map(({ dayId, waits }) => [dayId, waits ?? false]),
      [
        [1, false],
        [2, true],
      ]
    )
  })
})

test.group('Seats that are held back for those further ahead in line', () => {
  test('are one seat each, also for who comes through a partner', ({ assert }) => {
    const kept = limit({ organisation_id: SOFIA, capacity: 2 })
    const places = new Places([limit({ capacity: 4 }), kept], RULES)
    places.holdBack([on(1)], { seats: 1, partnerId: SOFIA })
    assert.isNotNull(places.seatsNow([on(1)], { seats: 2, partnerId: null }))
    assert.isNull(places.seatsNow([on(1)], { seats: 3, partnerId: null }))
  })

  test('are none in the house for who takes part online', ({ assert }) => {
    const places = new Places([limit({ capacity: 1, online_capacity: 1 })], RULES)
    const online = [{ dayId: 1, presence: 'online' as const }]
    places.holdBack(online, { seats: 1, partnerId: null })
    assert.isNotNull(places.seatsNow([on(1)]))
    assert.isNull(places.seatsNow(online))
  })
})

test.group('Whether to look for somebody to seat', () => {
  const looked = (...limits: Partial<QuotaRow>[]) => {
    const { maySeatSomebody, mayGiveDay } = new Places(limits.map(limit), RULES)
    return { event: maySeatSomebody, day: mayGiveDay }
  }

  test('is asked of the event for a seat, and of a day for that day', ({ assert }) => {
    const wanted = { capacity: 2, taken: 1, waiting: 1 }
    assert.deepEqual(looked(wanted, { day_id: 1 }), { event: true, day: false })
    assert.deepEqual(looked({}, { day_id: 1, ...wanted }), { event: false, day: true })
  })

  test('is no where nothing is free, and where nobody waits', ({ assert }) => {
    const nothing = { event: false, day: false }
    assert.deepEqual(looked({ capacity: 1, taken: 1, waiting: 1 }), nothing)
    assert.deepEqual(looked({ capacity: 1, taken: 0, waiting: 0 }), nothing)
  })
})
