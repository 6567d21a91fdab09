import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Sends people who are signed in already to their own work. */
export default class GuestMiddleware {
  async handle({ auth, response }: HttpContext, next: NextFn) {
    if (await auth.use('web').check()) return response.redirect().toPath('/home')
    return next()
  }
}
