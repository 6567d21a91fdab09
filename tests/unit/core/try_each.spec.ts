import { test } from '@japa/runner'
import { tryEach } from '#app/core/try_each'

test.group('Several things, one after another', () => {
  test('are all tried, and what failed is told at the end', async ({ assert }) => {
    const tried: number[] = []
    const work = async (number: number) => {
      tried.push(number)
      if (number < 3) throw new Error(`no ${number}`)
    }
    const error = await tryEach([1, 2, 3], work).catch((caught: AggregateError) => caught)
    assert.deepEqual(tried, [1, 2, 3])
    assert.deepEqual((error as AggregateError).errors, [new Error('no 1'), new Error('no 2')])
  })

  test('are fine when none failed', async ({ assert }) => {
    assert.isUndefined(await tryEach([1, 2], async () => {}))
  })
})
