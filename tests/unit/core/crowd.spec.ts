import { test } from '@japa/runner'
import { isCrowded, writing } from '#app/core/crowd'
import { sharedWork } from '#app/core/shared_work'
import { untilNoCrowd } from '#tests/helpers/crowd'

test.group('A crowd', () => {
  test('is there while many wait, and a moment longer, for it comes back with its next wish', async ({
    assert,
  }) => {
    const answered = Promise.withResolvers<void>()
    const waiting = Array.from({ length: 30 }, () => writing.waited(answered.promise))
    assert.isTrue(isCrowded())
    answered.resolve()
    await Promise.all(waiting)
    assert.isTrue(isCrowded())
    await untilNoCrowd()
  })

  test('is seen from the moment it arrives, where many ask for what is read once for all', async ({
    assert,
  }) => {
    await untilNoCrowd()
    const read = Promise.withResolvers<string>()
    const ask = sharedWork(() => read.promise)
    const asking = Array.from({ length: 30 }, () => ask('event'))
    assert.isTrue(isCrowded())
    read.resolve('read')
    await Promise.all(asking)
    await untilNoCrowd()
  })
})
