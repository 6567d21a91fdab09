import type { HttpContext } from '@adonisjs/core/http'

export default class HomesController {
  /** To the agenda in the reader's language: the only address whose answer depends on what the browser asks for. */
  async show({ response, locale }: HttpContext) {
    response.vary('Accept-Language')
    return response.redirect(`/${locale}`)
  }
}
