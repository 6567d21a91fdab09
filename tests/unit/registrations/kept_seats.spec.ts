import { test } from '@japa/runner'
import {
  asForStrangers,
  freeFor,
  keptForWaiting,
  leftOverFor,
  mostFor,
} from '#app/registrations/kept_seats'

const SOFIA = 1
const ZAJECAR = 2

const kept = (organisation: number, capacity: number, taken = 0, waiting = 0) => ({
  organisation_id: organisation,
  capacity,
  taken,
  waiting,
})

test.group('Seats kept for partners', () => {
  test('are free for their people and for nobody else', ({ assert }) => {
    const partners = [kept(SOFIA, 3), kept(ZAJECAR, 2)]
    assert.equal(freeFor(null, { free: 5 }, partners), 0)
    assert.equal(freeFor(SOFIA, { free: 5 }, partners), 3)
    assert.equal(freeFor(ZAJECAR, { free: 5 }, partners), 2)
  })

  test('come before those that are kept for nobody, which their people may have too', ({
    assert,
  }) => {
    const partners = [kept(SOFIA, 3, 2)]
    assert.equal(freeFor(SOFIA, { free: 6 }, partners), 6)
    assert.equal(freeFor(null, { free: 6 }, partners), 5)
    assert.equal(freeFor(SOFIA, { free: 6 }, [kept(SOFIA, 3, 4)]), 6)
  })

  test('stay theirs whoever waits for what is kept for nobody', ({ assert }) => {
    const partners = [kept(SOFIA, 1)]
    assert.equal(freeFor(SOFIA, { free: 2 }, partners, 4), 1)
    assert.equal(freeFor(null, { free: 2 }, partners, 4), -3)
    assert.equal(leftOverFor(SOFIA, { free: 2, waiting: 4 }, partners), 1)
    assert.equal(leftOverFor(null, { free: 2, waiting: 4 }, partners), -3)
  })

  test('are first for those of the partner who wait', ({ assert }) => {
    const partners = [kept(SOFIA, 1, 0, 1)]
    assert.equal(leftOverFor(SOFIA, { free: 1, waiting: 1 }, partners), 0)
    assert.equal(leftOverFor(null, { free: 2, waiting: 1 }, partners), 1)
  })

  test('are no seats that strangers wait for', ({ assert }) => {
    assert.equal(keptForWaiting({ free: 4, waiting: 6 }, []), 4)
    assert.equal(keptForWaiting({ free: 4, waiting: 1 }, []), 1)
    assert.equal(keptForWaiting({ free: 4, waiting: 6 }, [kept(SOFIA, 3, 0)]), 1)
    assert.equal(keptForWaiting({ free: 4, waiting: 6 }, [kept(SOFIA, 3, 0, 2)]), 3)
    assert.equal(keptForWaiting({ free: -2, waiting: 6 }, [kept(SOFIA, 3, 0, 2)]), 0)
  })

  test('are no more than there are', ({ assert }) => {
    assert.equal(freeFor(SOFIA, { free: 1 }, [kept(SOFIA, 5)]), 1)
    assert.equal(freeFor(SOFIA, { free: -2 }, [kept(SOFIA, 5)]), -2)
  })

  test('mean nothing where there is no limit', ({ assert }) => {
    const house = { free: Infinity, waiting: 0 }
    assert.equal(freeFor(null, house, [kept(SOFIA, 5)]), Infinity)
    assert.equal(leftOverFor(SOFIA, house, [kept(SOFIA, 5)]), Infinity)
  })

  test('bound how many others somebody can bring', ({ assert }) => {
    const partners = [kept(SOFIA, 3, 3), kept(ZAJECAR, 2)]
    assert.equal(mostFor(null, 10, partners), 5)
    assert.equal(mostFor(SOFIA, 10, partners), 8)
  })

  test('are no seats to strangers until a partner has used them', ({ assert }) => {
    const partners = [kept(SOFIA, 3, 1)]
    assert.equal(asForStrangers({ capacity: 10 }, partners)?.capacity, 8)
    assert.isNull(asForStrangers({ capacity: null }, partners)?.capacity)
    assert.isNull(asForStrangers(undefined, partners))
  })
})
