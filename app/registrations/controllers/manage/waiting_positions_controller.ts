import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { MOVES, moveInLine } from '#app/registrations/actions/move_in_line'
import { answerWaiting } from '#app/registrations/manage/answer_waiting'
import { findRegistration } from '#app/registrations/manage/find_registration'

/** Another position for somebody who waits. */
export default class WaitingPositionsController {
  async update(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const registration = await findRegistration(event, ctx.params.registration_id)
    const move = MOVES.find((one) => one === ctx.request.input('move'))
    if (!move) return answerWaiting(ctx, registration, 'warning', 'nothing')
    const result = await moveInLine(registration.id, move, ctx.access.actor)
    if (result.ok) return answerWaiting(ctx, registration, 'success', 'moved', result.value)
    switch (result.reason) {
      case 'not_waiting':
        return answerWaiting(ctx, registration, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }
}
