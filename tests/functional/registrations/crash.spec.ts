import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { agedFormToken } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { spawnOurs } from '#tests/helpers/processes'
import { assertCountsMatch } from '#tests/helpers/registrations'

const BETWEEN_LOOKS = 100

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** A server of its own that answers, on the database of this run. It runs no jobs. */
async function startServer() {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawnOurs('bin/server.ts', [], {
    NODE_ENV: 'production',
    PORT: String(port),
    APP_URL: url,
    WORKER: 'off',
    LOG_LEVEL: 'silent',
    RATE_LIMITS: 'off',
  })
  const answers = () =>
    fetch(`${url}/health/live`).then(
      ({ ok }) => ok,
      () => false
    )
  while (!(await answers())) await wait(BETWEEN_LOOKS)
  return { child, url }
}

test.group('A server that is killed right after its answer', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('loses neither registration nor mail, and doubles neither', async ({ assert }) => {
    const event = await createEvent({ capacity: 3 })
    const body = new URLSearchParams({
      name: 'Jelena Stojanović',
      email: 'jelena@example.org',
      country: 'RS',
      notice: '1',
      form_token: agedFormToken(`registration:${event.id}`),
    })
    const post = (url: string) =>
      fetch(`${url}/en/events/${event.slug}/registrations`, {
        method: 'POST',
        body,
        redirect: 'manual',
      })

    const first = await startServer()
    const gone = once(first.child, 'exit')
    const answer = await post(first.url)
    first.child.kill('SIGKILL')
    await gone
    assert.equal(answer.status, 303)

    const second = await startServer()
    const repeated = await post(second.url)
    second.child.kill('SIGKILL')
    assert.equal(repeated.status, 303)

    await runJobs()
    assert.lengthOf(await db.from('registrations'), 1)
    assert.lengthOf(await mailsTo('jelena@example.org'), 1)
    await assertCountsMatch(assert, event)
  }).timeout(90_000)
})
