import type { HttpContext } from '@adonisjs/core/http'

export default class LivenessController {
  /** The process runs and answers; nothing else is asked. */
  show({ response }: HttpContext) {
    response.header('Cache-Control', 'no-store')
    return { status: 'ok' }
  }
}
