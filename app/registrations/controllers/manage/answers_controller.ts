import type { HttpContext } from '@adonisjs/core/http'
import { findVisible } from '#app/events/queries/find_event'
import { showAnswersTo, showOverview } from '#app/registrations/manage/answers_page'

/** What was answered to the questions of an event: counted where that can be, and to be read. */
export default class AnswersController {
  async index(ctx: HttpContext) {
    return showOverview(ctx, await findVisible(ctx.access, ctx.params.id))
  }

  async show(ctx: HttpContext) {
    const event = await findVisible(ctx.access, ctx.params.id)
    return showAnswersTo(ctx, event, ctx.params.question_id)
  }
}
