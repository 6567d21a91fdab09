import { once } from 'node:events'
import { createServer } from 'node:http'
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

test.group('The log', () => {
  test('names the route of a request, not its address', async ({ assert }) => {
    const { lines, logger } = recordingLogger()
    const server = createServer(async (req, res) => {
      const ctx = await testUtils.createHttpContext({ req, res })
      ctx.logger = logger
      ctx.route = { pattern: '/:locale/registrations/:token' } as typeof ctx.route
      await new RequestLogMiddleware().handle(ctx, async () => ctx.response.status(404))
      res.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo

    const answer = await fetch(`http://127.0.0.1:${port}/bg/registrations/secret?mail=ana@posta.rs`)
    await answer.text()
    server.close()
    await once(server, 'close')

    const [line] = lines.map((text) => JSON.parse(text))
    assert.deepInclude(line, {
      method: 'GET',
      route: '/:locale/registrations/:token',
      status: 404,
      msg: 'request',
    })
    assert.isNumber(line.ms)
    assert.notInclude(lines.join(''), 'secret')
    assert.notInclude(lines.join(''), 'posta')
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
