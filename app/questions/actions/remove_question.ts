import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { dependentsOf } from '#app/questions/dependents'
import { lockQuestion, questionOccasion } from '#app/questions/lock_question_set'
import Question from '#app/questions/models/question'
import { removeOption } from '#app/questions/write_options'

type Refusal = { reason: 'decides' } | { reason: 'more_answers' }

/**
 * Removes a question together with its answers, of which whoever asks for it was told how many there are: if there are
 * more by now, nothing happens.
 */
export function removeQuestion(
  id: number,
  toldAnswers: number,
  actor: Actor
): Promise<Result<null, Refusal>> {
  return transaction(async (trx) => {
    const locked = await lockQuestion(trx, id)
    if (!locked) return done(null)
    const { set } = locked
    const all = await Question.query({ client: trx }).where('question_set_id', set.id)
    if (dependentsOf(id, all).length > 0) return refuse('decides')
    await trx.from('questions').where('id', id).forUpdate().select('id')
    const answers = await answersTo(trx, id)
    if (answers > toldAnswers) return refuse('more_answers')
    const occasion = await questionOccasion(trx, set, id, actor, { answers })
    await deleteQuestion(trx, id)
    await record(trx, 'question.removed', { questionSetId: set.id }, occasion)
    return done(null)
  })
}

export async function deleteQuestion(trx: Trx, id: number) {
  await trx.from('answers').where('question_id', id).delete()
  const options: { id: number }[] = await trx.from('options').where('question_id', id).select('id')
  for (const option of options) await removeOption(trx, option.id)
  await trx.from('questions').where('variant_of_question_id', id).update({
    variant_of_question_id: null,
  })
  await trx.from('question_translations').where('question_id', id).delete()
  await trx.from('questions').where('id', id).delete()
}

export async function answersTo(client: Pick<Trx, 'from'>, id: number): Promise<number> {
  const [{ total }] = await client.from('answers').where('question_id', id).count('* as total')
  return Number(total)
}
