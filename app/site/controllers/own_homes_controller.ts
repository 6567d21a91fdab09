import type { HttpContext } from '@adonisjs/core/http'
import { homeOf } from '#app/site/queries/home_of'

/** `/home`: the way from signing in to one's own work. */
export default class OwnHomesController {
  async show({ access, locale, response }: HttpContext) {
    return response.redirect().toPath(await homeOf(access, locale))
  }
}
