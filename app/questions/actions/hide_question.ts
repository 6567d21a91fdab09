import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { dependentsOf } from '#app/questions/dependents'
import { lockQuestion, questionOccasion } from '#app/questions/lock_question_set'
import Question from '#app/questions/models/question'

/** Stops asking a question, or asks it again. Its answers stay readable. */
export function hideQuestion(
  id: number,
  hidden: boolean,
  actor: Actor
): Promise<Result<null, { reason: 'decides' }>> {
  return transaction(async (trx) => {
    const locked = await lockQuestion(trx, id)
    if (!locked) return done(null)
    const { set, question } = locked
    if (hidden === (question.hiddenAt !== null)) return done(null)
    const all = await Question.query({ client: trx }).where('question_set_id', set.id)
    const asked = dependentsOf(id, all).filter(({ hiddenAt }) => hiddenAt === null)
    if (hidden && asked.length > 0) return refuse('decides')
    await question.merge({ hiddenAt: hidden ? clock.now() : null }).save()
    const verb = hidden ? 'question.hidden' : 'question.asked_again'
    await record(trx, verb, { questionSetId: set.id }, await questionOccasion(trx, set, id, actor))
    return done(null)
  })
}
