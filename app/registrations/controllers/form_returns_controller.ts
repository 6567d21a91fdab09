import type { HttpContext } from '@adonisjs/core/http'

/** A form that came back leaves the address it was sent to. Opened anew, that leads to the form. */
export default class FormReturnsController {
  async show({ response, params, locale }: HttpContext) {
    return response.redirect().toPath(`/${locale}/events/${params.slug}/register`)
  }
}
