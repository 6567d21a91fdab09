import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockQuestion, questionOccasion } from '#app/questions/lock_question_set'
import Question from '#app/questions/models/question'

/**
 * Changes places with the neighbour above or below; the ends of a list stay where they are. A question stays below the
 * one it hangs on. Answers whether it now stands at the end that it was moved towards.
 */
export function moveQuestion(
  id: number,
  direction: 'up' | 'down',
  actor: Actor
): Promise<Result<{ atEnd: boolean }, { reason: 'hangs' }>> {
  return transaction(async (trx) => {
    const locked = await lockQuestion(trx, id)
    if (!locked) return done({ atEnd: true })
    const { set } = locked
    const list = await Question.query({ client: trx })
      .where('question_set_id', set.id)
      .orderBy(['position', 'id'])
    const from = list.findIndex((question) => question.id === id)
    const to = direction === 'up' ? from - 1 : from + 1
    if (!list[to]) return done({ atEnd: true })
    const [upper, lower] = direction === 'up' ? [list[to], list[from]] : [list[from], list[to]]
    if (lower.shownWhenQuestionId === upper.id) return refuse('hangs')

    const order = list.with(from, list[to]).with(to, list[from])
    for (const [position, question] of order.entries()) await question.merge({ position }).save()
    await record(
      trx,
      'question.moved',
      { questionSetId: set.id },
      await questionOccasion(trx, set, id, actor)
    )
    return done({ atEnd: to === 0 || to === list.length - 1 })
  })
}
