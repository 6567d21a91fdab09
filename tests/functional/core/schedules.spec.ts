import { Job } from '@adonisjs/queue'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { Locator } from '@boringnode/queue'
import { test } from '@japa/runner'
import { keepSchedules } from '#app/core/schedule'
import { createWorker } from '#app/core/worker'
import { runJobs } from '#tests/helpers/jobs'

let rounds = 0

class Round extends Job<Record<string, never>> {
  static options = { name: 'test.round' }

  async execute() {
    rounds += 1
  }
}

class Former extends Job<Record<string, never>> {
  static options = { name: 'test.former' }

  async execute() {}
}

/** A test before may have left the queue with a connection whose transaction has ended. */
async function openQueue() {
  const worker = await createWorker(app)
  await worker.init()
}

const kept = () => db.from('queue_schedules').orderBy('id').select('id', 'cron_expression')

test.group('What comes round by the clock', (group) => {
  group.setup(() => Locator.register('test.round', Round))
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(openQueue)

  test('is kept once, however often a process starts', async ({ assert }) => {
    await keepSchedules([{ job: Round, cron: '*/5 * * * *' }])
    await keepSchedules([{ job: Round, cron: '0 3 * * *' }])
    assert.deepEqual(await kept(), [{ id: 'test.round', cron_expression: '0 3 * * *' }])
  })

  test('stands in UTC, where no hour is missing and none comes twice', async ({ assert }) => {
    await keepSchedules()
    const rows = await db.from('queue_schedules').select('id', 'timezone')
    assert.isAbove(rows.length, 1)
    assert.deepEqual([...new Set(rows.map(({ timezone }) => timezone))], ['UTC'])
  })

  test('goes when it stands in the list no longer', async ({ assert }) => {
    await keepSchedules([{ job: Former, cron: '0 3 * * *' }])
    await keepSchedules([{ job: Round, cron: '*/5 * * * *' }])
    const rows = await kept()
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['test.round']
    )
  })

  test('runs when its moment has come, and waits for the next', async ({ assert }) => {
    rounds = 0
    await keepSchedules([{ job: Round, cron: '0 3 * * *' }])
    await runJobs()
    assert.equal(rounds, 0)
    await db.from('queue_schedules').update({ next_run_at: new Date(0) })
    await runJobs()
    await runJobs()
    assert.equal(rounds, 1)
  })
})
