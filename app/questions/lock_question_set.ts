import type { Trx } from '#app/core/database'
import type { Actor, Occasion } from '#app/activity/record'
import Question from '#app/questions/models/question'
import QuestionSet from '#app/questions/models/question_set'

/** The set, held until the transaction ends: whoever changes its questions waits for whoever does so now. */
export function lockQuestionSet(trx: Trx, id: number): Promise<QuestionSet> {
  return QuestionSet.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}

/**
 * A question and its set, both held; null where somebody has just removed it. Whoever answers it at this moment is done
 * with that, or waits and answers it as it is then.
 */
export async function lockQuestion(trx: Trx, id: number) {
  const found = await Question.query({ client: trx }).where('id', id).first()
  if (!found) return null
  const set = await lockQuestionSet(trx, found.questionSetId)
  const question = await Question.query({ client: trx }).where('id', id).forUpdate().first()
  return question && { set, question }
}

/**
 * How history names what happened to a question: by its words of now, since it may be gone later. In the library it
 * happened to the set, whose page tells it.
 */
export async function questionOccasion(
  trx: Trx,
  set: Pick<QuestionSet, 'id' | 'eventId' | 'organisationId'>,
  questionId: number,
  actor: Actor,
  details: Record<string, unknown> = {}
): Promise<Occasion> {
  const words = await trx
    .from('question_translations')
    .join('questions', 'questions.id', 'question_translations.question_id')
    .where('question_id', questionId)
    .orderByRaw('case when question_translations.locale = questions.locale then 0 else 1 end')
    .select('label', 'question_translations.locale')
    .first()
  return {
    actor,
    subject:
      set.eventId === null
        ? { type: 'question_set', id: set.id }
        : { type: 'question', id: questionId },
    eventId: set.eventId,
    organisationId: set.organisationId,
    details: { ...details, question: words?.label ?? '', lang: words?.locale },
  }
}
