import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import { findRegistration } from '#app/registrations/manage/find_registration'
import { answerStep } from '#app/registrations/manage/answer_step'

/** The organiser's yes to somebody who waits for it. */
export default class RegistrationApprovalsController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findRegistration(event, ctx.params.registration_id)
    const result = await approveRegistration(id, ctx.access.actor)
    if (result.ok) return answerStep(ctx, 'success', `approved_${result.value}`)
    switch (result.reason) {
      case 'not_pending':
      case 'event_closed':
      case 'full':
        return answerStep(ctx, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }
}
