import { EventEmitter, once } from 'node:events'
import { test } from '@japa/runner'
import { setImmediate as turn } from 'node:timers/promises'
import { writing } from '#app/core/crowd'
import { startLoop, wakeLoops } from '#app/core/loop'

const LONG = 60_000

test.group('A loop', () => {
  test('rests after a round that found nothing, until it is woken', async ({ assert }) => {
    const rounds = new EventEmitter()
    let count = 0
    const loop = startLoop(async () => {
      count += 1
      setImmediate(() => rounds.emit('round'))
      return 'idle'
    }, LONG)
    await once(rounds, 'round')
    assert.equal(count, 1)
    wakeLoops()
    await once(rounds, 'round')
    assert.equal(count, 2)
    await loop.stop()
  })

  test('hears a bell that rings while a round is on', async ({ assert }) => {
    let count = 0
    const second = new EventEmitter()
    const loop = startLoop(async () => {
      count += 1
      if (count === 1) wakeLoops()
      if (count === 2) setImmediate(() => second.emit('round'))
      return 'idle'
    }, LONG)
    await once(second, 'round')
    await loop.stop()
    assert.equal(count, 2)
  })

  test('takes a breath while people crowd, and goes on once they have their answers', async ({
    assert,
  }) => {
    const answered = Promise.withResolvers<void>()
    const crowd = Array.from({ length: 30 }, () => writing.waited(answered.promise))
    let count = 0
    const loop = startLoop(async () => {
      await turn()
      count += 1
      return 'worked'
    }, LONG)
    for (let turns = 0; turns < 20; turns++) await turn()
    assert.equal(count, 1)

    answered.resolve()
    await Promise.all(crowd)
    while (count < 3) await turn()
    await loop.stop()
  })

  test('finishes the round in flight when it is stopped, and starts no other', async ({
    assert,
  }) => {
    const finish = Promise.withResolvers<void>()
    let ended = 0
    const loop = startLoop(async () => {
      await finish.promise
      ended += 1
      return 'worked'
    }, LONG)
    const stopped = loop.stop()
    assert.equal(ended, 0)
    finish.resolve()
    await stopped
    assert.equal(ended, 1)
  })
})
