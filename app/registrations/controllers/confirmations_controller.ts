import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import Registration from '#app/registrations/models/registration'
import { showOwn } from '#app/registrations/show_own'

/** The button on the own page: yes, this address is mine; or yes, I take the place. */
export default class ConfirmationsController {
  async store(ctx: HttpContext) {
    const { params, response, locale } = ctx
    const registration = await Registration.findByToken(params.token)
    const result = await confirmRegistration(registration.id)
    if (result.ok) {
      return response.redirect().status(303).toPath(`/${locale}/registrations/${params.token}`)
    }
    await registration.refresh()
    switch (result.reason) {
      case 'ended':
        return showOwn(ctx, registration, result.status === 'expired' ? 'expired' : 'ended')
      case 'event_cancelled':
      case 'event_over':
      case 'full':
        return showOwn(ctx, registration, result.reason)
      default:
        return unreachable(result)
    }
  }
}
