import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Keeps a page to those who look after the installation. */
export default class AdminMiddleware {
  handle({ access }: HttpContext, next: NextFn) {
    if (!access.admin) throw new Exception('for admins', { status: 403 })
    return next()
  }
}
