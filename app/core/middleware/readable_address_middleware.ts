import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isUnreadable } from '#app/core/unreadable_address'

/** Refuses an address that could not be decoded, once its request has been logged and before any route. */
export default class ReadableAddressMiddleware {
  handle({ request }: HttpContext, next: NextFn) {
    if (isUnreadable(request.request)) {
      throw new Exception('the address cannot be decoded', { status: 400, code: 'E_BAD_ADDRESS' })
    }
    return next()
  }
}
