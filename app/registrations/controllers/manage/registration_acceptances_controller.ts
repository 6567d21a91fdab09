import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { acceptOffer } from '#app/registrations/actions/accept_offer'
import { answerStep } from '#app/registrations/manage/answer_step'
import { findRegistration } from '#app/registrations/manage/find_registration'

/** The yes of somebody who was offered a place, as they told the organiser. */
export default class RegistrationAcceptancesController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findRegistration(event, ctx.params.registration_id)
    const result = await acceptOffer(id, ctx.access.actor)
    if (result.ok) return answerStep(ctx, 'success', `accepted_${result.value}`)
    switch (result.reason) {
      case 'not_offered':
      case 'event_closed':
        return answerStep(ctx, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }
}
