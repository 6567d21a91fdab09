import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { resendLink } from '#app/registrations/actions/resend_link'
import { findRegistration } from '#app/registrations/manage/find_registration'
import { answerStep } from '#app/registrations/manage/answer_step'

/** The link to the own page goes out once more. */
export default class RegistrationLinksController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findRegistration(event, ctx.params.registration_id)
    const result = await resendLink(id, ctx.access.actor)
    if (result.ok) return answerStep(ctx, 'success', 'resent')
    switch (result.reason) {
      case 'ended':
      case 'no_address':
        return answerStep(ctx, 'warning', result.reason)
      case 'on_its_way':
        return answerStep(ctx, 'success', 'resent')
      default:
        return unreachable(result)
    }
  }
}
