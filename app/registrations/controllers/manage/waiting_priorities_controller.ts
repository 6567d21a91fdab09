import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { givePriority } from '#app/registrations/actions/give_priority'
import { answerWaiting } from '#app/registrations/manage/answer_waiting'
import { findRegistration } from '#app/registrations/manage/find_registration'

/** Whether somebody who waits comes before others. */
export default class WaitingPrioritiesController {
  async update(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const registration = await findRegistration(event, ctx.params.registration_id)
    const wanted = ctx.request.input('priority')
    if (wanted !== 'yes' && wanted !== 'no')
      return answerWaiting(ctx, registration, 'warning', 'nothing')
    const result = await givePriority(registration.id, wanted === 'yes', ctx.access.actor)
    if (result.ok) {
      const word = wanted === 'yes' ? 'priorityGiven' : 'priorityTaken'
      return result.value === null
        ? answerWaiting(ctx, registration, 'success', `${word}ForDays`)
        : answerWaiting(ctx, registration, 'success', word, result.value)
    }
    switch (result.reason) {
      case 'not_waiting':
        return answerWaiting(ctx, registration, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }
}
