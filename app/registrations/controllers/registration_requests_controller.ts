import type { HttpContext } from '@adonisjs/core/http'
import { openEvent } from '#app/registrations/open_event'
import { showSent } from '#app/registrations/show_sent'

/** What follows a form that was sent, the same for everyone: look into your mail. */
export default class RegistrationRequestsController {
  async show(ctx: HttpContext) {
    return showSent(ctx, await openEvent(ctx.params.slug))
  }
}
