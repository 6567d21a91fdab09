import type { HttpContext } from '@adonisjs/core/http'
import { backToQuestions } from '#app/manage/questions/back'
import { findQuestion } from '#app/manage/questions/find_place'
import { hideQuestion } from '#app/questions/actions/hide_question'

/** Whether a question is asked. Answers given before stay either way. */
export default class QuestionOffersController {
  async store(ctx: HttpContext) {
    return this.#set(ctx, false)
  }

  async destroy(ctx: HttpContext) {
    return this.#set(ctx, true)
  }

  async #set(ctx: HttpContext, hidden: boolean) {
    const { access, params } = ctx
    const { question, place } = await findQuestion(access, params.question_id)
    const result = await hideQuestion(question.id, hidden, access.actor)
    if (!result.ok) return backToQuestions(ctx, place, 'error', 'isDecisive')
    return backToQuestions(ctx, place, 'success', hidden ? 'hidden' : 'askedAgain')
  }
}
