import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LoggerFactory } from '@adonisjs/core/factories/logger'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import RequestLogMiddleware from '#app/core/middleware/request_log_middleware'
import { createPerson } from '#database/factories/people'
import loggerConfig from '#config/logger'

function recordingLogger() {
  const lines: string[] = []
  const { redact } = loggerConfig.loggers.app
  const factory = new LoggerFactory().merge({ enabled: true, level: 'info', redact })
  return { lines, logger: factory.pushLogsTo(lines).create() }
}

/** What is logged of one request that somebody sends to a server which answers so. */
async function logged(
  answer: (res: ServerResponse) => void,
  ask: (url: string) => Promise<unknown>
) {
  const { lines, logger } = recordingLogger()
  const closed = Promise.withResolvers<void>()
  const server = createServer(async (req, res) => {
    const ctx = await testUtils.createHttpContext({ req, res })
    ctx.logger = logger
    ctx.route = { pattern: '/:locale/registrations/:token' } as typeof ctx.route
    await new RequestLogMiddleware().handle(ctx, async () => ctx.response.status(404))
    res.once('close', closed.resolve)
    answer(res)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await ask(`http://127.0.0.1:${port}/bg/registrations/secret?mail=ana@posta.rs`)
  await closed.promise
  server.close()
  await once(server, 'close')
  return lines
}

test.group('The log', () => {
  test('names the route of a request, not its address', async ({ assert }) => {
    const lines = await logged(
      (res) => res.end(),
      async (url) => {
        const answer = await fetch(url)
        await answer.text()
      }
    )
    const [line] = lines.map((text) => JSON.parse(text))
    assert.deepInclude(line, {
      method: 'GET',
      route: '/:locale/registrations/:token',
      status: 404,
      msg: 'request',
    })
    assert.isNumber(line.ms)
    assert.notProperty(line, 'aborted')
    assert.notInclude(lines.join(''), 'secret')
    assert.notInclude(lines.join(''), 'posta')
  })

  test('says of an answer for which nobody waited that it was broken off', async ({ assert }) => {
    const leaving = new AbortController()
    const lines = await logged(
      () => leaving.abort(),
      (url) => fetch(url, { signal: leaving.signal }).catch(() => {})
    )
    assert.lengthOf(lines, 1)
    assert.isTrue(JSON.parse(lines[0]).aborted)
  })
})

test.group('A failed statement in the log', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('names no person', async ({ assert }) => {
    const { lines, logger } = recordingLogger()
    await createPerson('djordje')
    const failing = createPerson('djordje')
    await failing.catch((err) => logger.error({ err }, 'a job failed'))
    assert.lengthOf(lines, 1)
    assert.match(lines[0], /insert into/)
    assert.notInclude(lines[0], 'djordje@example.org')
    assert.notInclude(lines[0], 'Ljubić')
  })
})
