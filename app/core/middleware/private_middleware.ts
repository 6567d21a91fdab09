import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { privatePage } from '#app/core/private_page'

/** What stands behind a session is for whoever holds it: no cache keeps it, and nobody finds it by going back. */
export default class PrivateMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    privatePage(ctx)
    return next()
  }
}
