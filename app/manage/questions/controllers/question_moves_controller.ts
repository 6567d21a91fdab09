import type { HttpContext } from '@adonisjs/core/http'
import { backToQuestions } from '#app/manage/questions/back'
import { findQuestion } from '#app/manage/questions/find_place'
import { moveQuestion } from '#app/questions/actions/move_question'

/** The order in which questions are asked. */
export default class QuestionMovesController {
  async store(ctx: HttpContext) {
    const { access, params, request, response } = ctx
    const { question, place } = await findQuestion(access, params.question_id)
    const direction = request.input('direction') === 'up' ? 'up' : 'down'
    const result = await moveQuestion(question.id, direction, access.actor)
    if (!result.ok) return backToQuestions(ctx, place, 'error', 'hangs')
    // A browser focuses the button that an address leads to; at the end only the other one is left.
    const other = direction === 'up' ? 'down' : 'up'
    const button = result.value.atEnd ? other : direction
    return response.redirect().toPath(`${place.path}#question-${question.id}-${button}`)
  }
}
