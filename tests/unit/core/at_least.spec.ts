import { test } from '@japa/runner'
import { atLeastWhenAlone } from '#app/core/at_least'
import { waited } from '#app/core/crowd'
import { untilNoCrowd } from '#tests/helpers/crowd'

const HOUR = 3_600_000

test.group('The time of an answer', () => {
  test('is held back for somebody who comes alone', async ({ assert }) => {
    await untilNoCrowd()
    const began = performance.now()
    assert.equal(await atLeastWhenAlone(30, Promise.resolve('answer')), 'answer')
    assert.isAtLeast(performance.now() - began, 29)
  })

  test('is not held back in a crowd, which is answered together', async ({ assert }) => {
    const served = Promise.withResolvers<void>()
    const waiting = Array.from({ length: 30 }, () => waited(served.promise))
    assert.equal(await atLeastWhenAlone(HOUR, Promise.resolve('answer')), 'answer')
    served.resolve()
    await Promise.all(waiting)
    await untilNoCrowd()
  })
})
