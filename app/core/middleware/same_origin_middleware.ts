import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { appUrl } from '#config/app'

const SAME_SITE = ['same-origin', 'none']

/**
 * Refuses a public form that another site sent. There is no session to ride on; this keeps strangers'
 * pages from making a visitor's browser register for them.
 */
export default class SameOriginMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    const site = request.header('sec-fetch-site')
    const origin = request.header('origin')
    const foreign = site
      ? !SAME_SITE.includes(site)
      : origin !== undefined && origin !== new URL(appUrl).origin
    if (foreign && !['GET', 'HEAD'].includes(request.method())) {
      throw new Exception('sent from another site', { status: 403, code: 'E_FOREIGN_ORIGIN' })
    }
    return next()
  }
}
