import type { HttpContext } from '@adonisjs/core/http'
import { giveAnswer } from '#app/events/proposals/answer_page'

/** The yes of an organiser who was asked. */
export default class ProposalAcceptancesController {
  store(ctx: HttpContext) {
    return giveAnswer(ctx, true)
  }
}
