import type { HttpContext } from '@adonisjs/core/http'
import { readiness } from '#app/core/health/readiness'

export default class ReadinessController {
  /** Whether to send people here. Strangers may ask, so names and states only; the log says what is wrong. */
  async show({ logger, response }: HttpContext) {
    const { isHealthy, checks } = await readiness.run()
    for (const { name, status, message, meta } of checks) {
      if (status !== 'ok') logger.warn({ check: name, err: meta?.error }, message)
    }
    response.header('Cache-Control', 'no-store')
    return response.status(isHealthy ? 200 : 503).send({
      status: isHealthy ? 'ok' : 'failing',
      checks: Object.fromEntries(
        checks.map(({ name, status }) => [name, status === 'ok' ? 'ok' : 'failing'])
      ),
    })
  }
}
