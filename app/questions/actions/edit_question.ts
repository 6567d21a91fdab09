import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { decidesBy, isTooDeep } from '#app/questions/dependents'
import { lockQuestion, questionOccasion } from '#app/questions/lock_question_set'
import Question from '#app/questions/models/question'
import { QUESTION_TRANSLATIONS } from '#app/questions/question_texts'
import { questionColumns, type QuestionWish } from '#app/questions/question_values'
import { recodeAnswers } from '#app/questions/recode_answers'
import { writeOptions } from '#app/questions/write_options'

interface QuestionEdit extends QuestionWish {
  id: number
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

type Refusal = { reason: 'stale' } | { reason: 'gone' } | { reason: 'decides' } | { reason: 'deep' }

/**
 * Changes a question. Its kind stays, since answers were given to it. An option on which another question hangs can't
 * be taken away. Answers what changed.
 */
export function editQuestion(edit: QuestionEdit): Promise<Result<string[], Refusal>> {
  return transaction(async (trx) => {
    const locked = await lockQuestion(trx, edit.id)
    if (!locked) return refuse('gone')
    const { set, question } = locked
    if (question.revision !== edit.revision) return refuse('stale')
    const all = await Question.query({ client: trx }).where('question_set_id', set.id)
    if (isTooDeep(question.id, edit.values.shownWhen, all)) return refuse('deep')
    if (await takesAwayWhatDecides(trx, question, edit, all)) return refuse('decides')

    const fields = await write(trx, question, edit)
    if (fields.length === 0) return done([])
    await question.merge({ revision: question.revision + 1 }).save()
    const occasion = await questionOccasion(trx, set, question.id, edit.actor, { fields })
    await record(trx, 'question.edited', { questionSetId: set.id }, occasion)
    return done(fields)
  })
}

async function write(trx: Trx, question: Question, { values, texts, options }: QuestionWish) {
  const formerSource = question.locale
  const { kind, ...columns } = questionColumns(values)
  const dirty = Object.keys(question.merge(columns).$dirty)
  if (dirty.includes('sensitive')) await recodeAnswers(trx, question)
  const source = values.locale
  const locales = await editTexts(trx, QUESTION_TRANSLATIONS, question.id, {
    typed: texts,
    source,
    formerSource,
  })
  const optionsChanged = await writeOptions(trx, question, options)
  return [
    ...dirty,
    ...locales.map((locale) => `texts.${locale}`),
    ...(optionsChanged ? ['options'] : []),
  ]
}

async function takesAwayWhatDecides(
  trx: Trx,
  question: Question,
  { options }: QuestionWish,
  all: Question[]
): Promise<boolean> {
  const standing: { id: number; hidden_at: unknown }[] = await trx
    .from('options')
    .where('question_id', question.id)
    .select('id', 'hidden_at')
  return standing.some(({ id, hidden_at: hiddenAt }) => {
    const wanted = options.find((option) => option.id === id)
    const stays = wanted && (!wanted.hidden || hiddenAt !== null)
    return !stays && decidesBy({ questionId: question.id, value: String(id) }, all)
  })
}
