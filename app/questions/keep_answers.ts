import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { hasOptions, type QuestionKind } from '#app/questions/kinds'
import { keptValue, readAnswers } from '#app/questions/read_answers'
import type { Answers, AnswerValue, Question } from '#app/questions/question'
import { tieAnswers } from '#app/questions/tie_answers'

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
 * answer. A question that somebody took away since the form was shown is passed over, an option likewise. Answers the
 * questions whose answer changed.
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
  const given = new Map(
    questions.map(({ id }) => [id, stillGiven(standing.get(id), answers.get(id))])
  )
  const changed = questions.filter(
    ({ id }) => standing.has(id) && differs(former.get(id), given.get(id))
  )
  const gone = changed.filter(({ id }) => given.get(id) === undefined)
  if (gone.length > 0) {
    await trx
      .from('answers')
      .where('registration_id', registrationId)
      .whereIn(
        'question_id',
        gone.map(({ id }) => id)
      )
      .delete()
  }
  const rows = changed.flatMap((question) => {
    const value = given.get(question.id)
    return value === undefined
      ? []
      : [answerRow(registrationId, asItStands(question, standing), value, locale)]
  })
  if (rows.length > 0) {
    await trx
      .knexClient('answers')
      .insert(await tieAnswers(trx, rows, standing))
      .onConflict(['question_id', 'registration_id'])
      .merge()
  }
  return changed.map(({ id }) => id)
}

/** The first answers of new registrations, in a few statements, however many there are. */
export async function insertAnswers(
  trx: Trx,
  given: (Answerer & { answering?: Answering })[]
): Promise<void> {
  const answered = given.flatMap(({ registrationId, answering }) =>
    (answering?.questions ?? []).flatMap((question) => {
      const value = answering!.answers.get(question.id)
      return value === undefined
        ? []
        : [{ registrationId, question, value, locale: answering!.locale }]
    })
  )
  if (answered.length === 0) return
  const standing = await standingOf(
    trx,
    answered.map(({ question }) => question.id)
  )
  const rows = answered.flatMap(({ registrationId, question, value, locale }) => {
    const left = stillGiven(standing.get(question.id), value)
    if (left === undefined) return []
    return [answerRow(registrationId, asItStands(question, standing), left, locale)]
  })
  if (rows.length > 0) {
    await trx.table('answers').multiInsert(await tieAnswers(trx, rows, standing))
  }
}

/** What counts of a question when an answer to it is kept: its form may have been opened before it was changed. */
export interface StandingQuestion {
  kind: QuestionKind
  sensitive: boolean
  /** What can be chosen, also what is no longer offered; null where nothing is chosen. */
  options: Set<string> | null
}

/** Those that nobody has taken away; nobody can change them until the transaction ends. */
export async function standingOf(
  trx: Trx,
  questionIds: readonly number[]
): Promise<Map<number, StandingQuestion>> {
  const ids = [...new Set(questionIds)]
  const rows: { id: number; kind: QuestionKind; sensitive: boolean | number }[] = await trx
    .from('questions')
    .whereIn('id', ids)
    .orderBy('id')
    .forShare()
    .select('id', 'kind', 'sensitive')
  const chosen = rows.filter(({ kind }) => hasOptions(kind)).map(({ id }) => id)
  const options: { id: number; question_id: number }[] =
    chosen.length === 0
      ? []
      : await trx.from('options').whereIn('question_id', chosen).select('id', 'question_id')
  const byQuestion = Map.groupBy(options, (option) => option.question_id)
  return new Map(
    rows.map(({ id, kind, sensitive }) => {
      const own = byQuestion.get(id) ?? []
      const values = hasOptions(kind) ? new Set(own.map((option) => String(option.id))) : null
      return [id, { kind, sensitive: Boolean(sensitive), options: values }]
    })
  )
}

/** What is left of an answer when what was taken away meanwhile is out of it. */
function stillGiven(
  standing: StandingQuestion | undefined,
  value: AnswerValue | undefined
): AnswerValue | undefined {
  if (!standing || value === undefined) return undefined
  if (!standing.options) return value
  const left = [value].flat().filter((one) => standing.options!.has(one))
  if (left.length === 0) return undefined
  return Array.isArray(value) ? left : value
}

function asItStands(question: Question, standing: Map<number, StandingQuestion>): Question {
  return { ...question, sensitive: standing.get(question.id)!.sensitive }
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
