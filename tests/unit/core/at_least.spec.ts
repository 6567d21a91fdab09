import { test } from '@japa/runner'
import { atLeastUnlessTogether } from '#app/core/at_least'
import { reading, writing } from '#app/core/crowd'
import { untilNoCrowd } from '#tests/helpers/crowd'

const HOUR = 3_600_000

test.group('The time of an answer', () => {
  test('is held back for somebody who comes alone, or behind many who only read', async ({
    assert,
  }) => {
    await untilNoCrowd()
    const read = Promise.withResolvers<void>()
    const readers = Array.from({ length: 30 }, () => reading.waited(read.promise))
    const began = performance.now()
    assert.equal(await atLeastUnlessTogether(30, Promise.resolve('answer')), 'answer')
    assert.isAtLeast(performance.now() - began, 29)
    read.resolve()
    await Promise.all(readers)
  })

  test('is not held back in a crowd, which is answered together', async ({ assert }) => {
    const served = Promise.withResolvers<void>()
    const waiting = Array.from({ length: 30 }, () => writing.waited(served.promise))
    assert.equal(await atLeastUnlessTogether(HOUR, Promise.resolve('answer')), 'answer')
    served.resolve()
    await Promise.all(waiting)
    await untilNoCrowd()
  })
})
