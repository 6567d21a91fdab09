import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { mayManage } from '#app/accounts/access'

/** Keeps `/manage` to those who find anything there. What they find is the matter of each room's queries. */
export default class ManageMiddleware {
  handle({ access }: HttpContext, next: NextFn) {
    if (!mayManage(access)) throw new Exception('not in /manage', { status: 403 })
    return next()
  }
}
