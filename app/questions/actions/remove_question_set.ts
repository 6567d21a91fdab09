import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { deleteQuestion } from '#app/questions/actions/remove_question'
import { lockQuestionSet } from '#app/questions/lock_question_set'
import Question from '#app/questions/models/question'

/** Takes a set out of the library. Events that copied its questions keep theirs. */
export function removeQuestionSet(id: number, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const set = await lockQuestionSet(trx, id)
    const questions = await Question.query({ client: trx })
      .where('question_set_id', id)
      .orderBy('position', 'desc')
    for (const question of questions) await deleteQuestion(trx, question.id)
    await set.delete()
    const { organisationId } = set
    const occasion = { actor, subject: { type: 'question_set', id }, organisationId }
    await record(trx, 'question_set.removed', { questionSetId: id }, occasion)
  })
}
