import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { MOST_QUESTIONS } from '#app/questions/limits'
import { questionOccasion } from '#app/questions/lock_question_set'
import Question from '#app/questions/models/question'
import type QuestionSet from '#app/questions/models/question_set'
import { QUESTION_TRANSLATIONS } from '#app/questions/question_texts'
import { questionColumns, type QuestionWish } from '#app/questions/question_values'
import { findSet, type SetHome } from '#app/questions/set_home'
import { writeOptions } from '#app/questions/write_options'

interface Addition extends QuestionWish {
  /** Where it is to stand; an event's set is made with its first question. */
  home: SetHome
  actor: Actor
}

/** Puts a question behind those that are asked already. Answers its id. */
export function addQuestion({
  home,
  actor,
  ...wish
}: Addition): Promise<Result<number, { reason: 'too_many' }>> {
  return transaction(async (trx) => {
    const set = await findSet(trx, home)
    if ((await countOf(trx, set)) >= MOST_QUESTIONS) return refuse('too_many')
    const { id } = await insertQuestion(trx, set, wish)
    await record(
      trx,
      'question.added',
      { questionSetId: set.id },
      await questionOccasion(trx, set, id, actor)
    )
    return done(id)
  })
}

/** Writes a question with its words and options at the end of a set that is held. */
export async function insertQuestion(
  trx: Trx,
  set: QuestionSet,
  { values, texts, options }: QuestionWish
): Promise<Question> {
  const last = await trx
    .from('questions')
    .where('question_set_id', set.id)
    .max('position as position')
    .first()
  const position = Number(last?.position ?? -1) + 1
  const row = { ...questionColumns(values), questionSetId: set.id, position }
  const question = await Question.create(row, { client: trx })
  const source = values.locale
  await editTexts(trx, QUESTION_TRANSLATIONS, question.id, { typed: texts, source })
  await writeOptions(trx, question, options)
  return question
}

export async function countOf(trx: Trx, set: QuestionSet): Promise<number> {
  const rows = await trx.from('questions').where('question_set_id', set.id).count('* as total')
  return Number(rows[0].total)
}
