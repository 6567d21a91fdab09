import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { insertAll, type Template } from '#app/questions/actions/copy_questions'
import QuestionSet from '#app/questions/models/question_set'

interface NewSet {
  name: string
  /** Whose it is; null is everyone's. */
  organisationId: number | null
  /** What it starts with. */
  templates: readonly Template[]
  actor: Actor
}

/** Keeps questions under a name, to use them again. Answers the set's id. */
export function createQuestionSet({
  name,
  organisationId,
  templates,
  actor,
}: NewSet): Promise<number> {
  return transaction(async (trx) => {
    const row = { purpose: 'library' as const, name, organisationId, createdAt: clock.now() }
    const set = await QuestionSet.create(row, { client: trx })
    await insertAll(trx, set, templates)
    const subject = { type: 'question_set', id: set.id }
    const occasion = { actor, subject, organisationId }
    await record(trx, 'question_set.created', { questionSetId: set.id }, occasion)
    return set.id
  })
}
