import { setImmediate } from 'node:timers/promises'
import { test } from '@japa/runner'
import { sharedWork } from '#app/core/shared_work'

test.group('Shared work', () => {
  test('is done once for all who ask at the same moment', async ({ assert }) => {
    let done = 0
    const ask = sharedWork(async (word: string) => `${word} ${++done}`)
    assert.deepEqual(await Promise.all([ask('ana'), ask('ana')]), ['ana 1', 'ana 1'])
  })

  test('begins when nobody more comes, so that whoever comes a turn later still has a part in it', async ({
    assert,
  }) => {
    let done = 0
    const ask = sharedWork(async () => ++done)
    const first = ask('ana')
    const second = Promise.resolve().then(() => ask('ana'))
    await setImmediate()
    assert.deepEqual(await Promise.all([first, second, ask('ana')]), [1, 1, 1])
  })

  test('is done anew for whoever asks later, since nothing is remembered', async ({ assert }) => {
    let done = 0
    const ask = sharedWork(async () => ++done)
    await ask('ana')
    assert.equal(await ask('ana'), 2)
  })

  test('is done anew after it failed', async ({ assert }) => {
    let done = 0
    const ask = sharedWork(async () => {
      if (++done === 1) throw new Error('once')
      return done
    })
    await assert.rejects(() => ask('ana'), 'once')
    assert.equal(await ask('ana'), 2)
  })
})
