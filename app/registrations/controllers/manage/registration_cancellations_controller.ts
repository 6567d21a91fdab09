import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { findRegistration } from '#app/registrations/manage/find_registration'
import { answerStep, whoIsTold } from '#app/registrations/manage/answer_step'

/** The organiser takes somebody off; the seat goes to whoever waits first. */
export default class RegistrationCancellationsController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const registration = await findRegistration(event, ctx.params.registration_id)
    const result = await cancelRegistration(registration.id, {
      actor: ctx.access.actor,
      reason: null,
      byOrganiser: true,
    })
    if (result.ok) return answerStep(ctx, 'success', 'cancelled', { told: whoIsTold(registration) })
    switch (result.reason) {
      case 'ended':
      case 'too_late':
        return answerStep(ctx, 'warning', result.reason)
      default:
        return unreachable(result)
    }
  }
}
