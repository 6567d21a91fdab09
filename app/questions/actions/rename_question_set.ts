import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { lockQuestionSet } from '#app/questions/lock_question_set'

export function renameQuestionSet(id: number, name: string, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const set = await lockQuestionSet(trx, id)
    if (set.name === name) return
    await set.merge({ name }).save()
    const { organisationId } = set
    const occasion = { actor, subject: { type: 'question_set', id }, organisationId }
    await record(trx, 'question_set.renamed', { questionSetId: id }, occasion)
  })
}
