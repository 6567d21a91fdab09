import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isFromElsewhere } from '#app/core/foreign_origin'

/**
 * Refuses a public form that another site sent. There is no session to ride on; this keeps strangers'
 * pages from making a visitor's browser register for them.
 */
export default class SameOriginMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (isFromElsewhere(request) && !['GET', 'HEAD'].includes(request.method())) {
      throw new Exception('sent from another site', { status: 403, code: 'E_FOREIGN_ORIGIN' })
    }
    return next()
  }
}
