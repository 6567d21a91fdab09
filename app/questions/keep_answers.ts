import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { keptValue, readAnswers } from '#app/questions/read_answers'
import type { Answers, AnswerValue, Question } from '#app/questions/question'

/** Whose answers they are. */
export interface Answerer {
  registrationId: number
}

/** Answers with the questions they were checked against. */
export interface Answering {
  questions: readonly Question[]
  answers: Answers
  /** The language of the page on which they were given. */
  locale: Locale
}

/**
 * Makes the kept answers to these questions those given; a question that was answered before and now is not loses its
 * answer. A question that somebody took away since the form was shown is passed over. Answers the questions whose
 * answer changed.
 */
export async function keepAnswers(
  trx: Trx,
  { registrationId }: Answerer,
  answering: Answering | undefined
): Promise<number[]> {
  if (!answering || answering.questions.length === 0) return []
  const { questions, answers, locale } = answering
  const standing = await standingOf(
    trx,
    questions.map(({ id }) => id)
  )
  const former = await readAnswers(trx, registrationId)
  const changed = questions.filter(
    ({ id }) => standing.has(id) && differs(former.get(id), answers.get(id))
  )
  for (const question of changed) {
    const value = answers.get(question.id)
    if (value === undefined) {
      const own = { question_id: question.id, registration_id: registrationId }
      await trx.from('answers').where(own).delete()
      continue
    }
    await trx
      .knexClient('answers')
      .insert(answerRow(registrationId, question, value, locale))
      .onConflict(['question_id', 'registration_id'])
      .merge()
  }
  return changed.map(({ id }) => id)
}

/** The first answers of new registrations, in two statements however many there are. */
export async function insertAnswers(
  trx: Trx,
  given: (Answerer & { answering?: Answering })[]
): Promise<void> {
  const answered = given.flatMap(({ registrationId, answering }) =>
    (answering?.questions ?? []).flatMap((question) => {
      const value = answering!.answers.get(question.id)
      if (value === undefined) return []
      return [{ question, row: answerRow(registrationId, question, value, answering!.locale) }]
    })
  )
  if (answered.length === 0) return
  const standing = await standingOf(
    trx,
    answered.map(({ question }) => question.id)
  )
  const rows = answered.filter(({ question }) => standing.has(question.id)).map(({ row }) => row)
  if (rows.length > 0) await trx.table('answers').multiInsert(rows)
}

/** Those that nobody has taken away; nobody can until the transaction ends. */
export async function standingOf(trx: Trx, questionIds: readonly number[]): Promise<Set<number>> {
  const ids = [...new Set(questionIds)]
  const rows: { id: number }[] = await trx
    .from('questions')
    .whereIn('id', ids)
    .orderBy('id')
    .forShare()
    .select('id')
  return new Set(rows.map(({ id }) => id))
}

function answerRow(registrationId: number, question: Question, value: AnswerValue, locale: Locale) {
  return {
    question_id: question.id,
    registration_id: registrationId,
    ...keptValue(question.sensitive, value),
    locale,
    words: question.kind === 'consent' ? question.label.text : null,
    answered_at: toSql(clock.now()),
  }
}

function differs(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
