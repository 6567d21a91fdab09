import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Job } from '@adonisjs/queue'
import { Locator } from '@boringnode/queue'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { runJobs } from '#tests/helpers/jobs'

let done: number[] = []

class Count extends Job<{ number: number }> {
  static options = { name: 'test.count', maxRetries: 0 }

  async execute() {
    if (this.payload.number < 0) throw new Error('below zero')
    done.push(this.payload.number)
    const number = this.payload.number - 1
    if (number > 0) await transaction((trx) => enqueue(trx, Count, { number }))
  }
}

class Fail extends Job<Record<string, never>> {
  static options = { name: 'test.fail' }

  async execute() {
    throw new Error('not yet')
  }
}

test.group('A job that fails', (group) => {
  group.setup(() => Locator.register('test.fail', Fail))
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is not tried again at once, since what was in its way takes time to pass', async ({
    assert,
  }) => {
    await transaction((trx) => enqueue(trx, Fail, {}))
    await assert.rejects(() => runJobs(), 'not yet')
    await runJobs()
    const job = await db.from('queue_jobs').firstOrFail()
    assert.equal(job.status, 'delayed')
    assert.isAbove(Number(job.execute_at), Date.now() + 1_000)
  })
})

test.group('Running the jobs of a test', (group) => {
  group.setup(() => Locator.register('test.count', Count))
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    done = []
    return () => clock.travelBack()
  })

  test('runs those that others ask for, too', async ({ assert }) => {
    await transaction((trx) => enqueue(trx, Count, { number: 3 }))
    await runJobs()
    assert.deepEqual(done, [3, 2, 1])
  })

  test('leaves a job alone until its moment', async ({ assert }) => {
    const at = clock.now().plus({ hours: 2 })
    await transaction((trx) => enqueue(trx, Count, { number: 1 }, { at }))
    await runJobs()
    assert.isEmpty(done)
    clock.travelTo(at.plus({ minutes: 1 }))
    await runJobs()
    assert.deepEqual(done, [1])
  })

  test('ends with the error of a job that fails', async ({ assert }) => {
    await transaction((trx) => enqueue(trx, Count, { number: -1 }))
    await assert.rejects(() => runJobs(), 'below zero')
  })
})
