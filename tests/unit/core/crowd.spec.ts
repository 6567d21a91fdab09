import { test } from '@japa/runner'
import { isCrowded, waited } from '#app/core/crowd'

test.group('A crowd', () => {
  test('is there while many wait, and a moment longer, for it comes back with its next wish', async ({
    assert,
  }) => {
    const answered = Promise.withResolvers<void>()
    const waiting = Array.from({ length: 30 }, () => waited(answered.promise))
    assert.isTrue(isCrowded())
    answered.resolve()
    await Promise.all(waiting)
    assert.isTrue(isCrowded())
    while (isCrowded()) await new Promise((resolve) => setImmediate(resolve))
  })
})
