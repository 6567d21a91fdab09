import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { offerPlace } from '#app/registrations/actions/offer_place'
import { answerWaiting } from '#app/registrations/manage/answer_waiting'
import { findRegistration } from '#app/registrations/manage/find_registration'

/** A free place for somebody who waits, by the organiser's hand. */
export default class WaitingOffersController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const registration = await findRegistration(event, ctx.params.registration_id)
    const result = await offerPlace(registration.id, ctx.access.actor)
    if (result.ok) return answerWaiting(ctx, registration, 'success', result.value)
    switch (result.reason) {
      case 'not_waiting':
      case 'closed':
      case 'full':
        return answerWaiting(ctx, registration, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }
}
