import type { HttpContext } from '@adonisjs/core/http'
import { afterMove } from '#app/core/after_move'
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
    const button = afterMove(`question-${question.id}`, direction, result.value.atEnd)
    return response.redirect().toPath(`${place.path}#${button}`)
  }
}
