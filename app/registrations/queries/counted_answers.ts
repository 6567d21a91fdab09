import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { AnswerValue, Question } from '#app/questions/question'
import { valueOf, type KeptAnswer } from '#app/questions/read_answers'
import { countsOf, type AnswerCounts } from '#app/questions/tally'
import type { RegistrationStatus } from '#app/registrations/models/registration'

type Statuses = readonly RegistrationStatus[]

/** The answers to some questions that registrations of some states hold. */
export function answersTo(questions: readonly Question[], statuses: Statuses) {
  return db
    .from('answers')
    .join('registrations', 'registrations.id', 'answers.registration_id')
    .whereIn(
      'answers.question_id',
      questions.map(({ id }) => id)
    )
    .whereIn('registrations.status', [...statuses])
}

/** How many answered each question. */
export async function answersNumbered(
  questions: readonly Question[],
  statuses: Statuses
): Promise<Map<number, number>> {
  if (questions.length === 0) return new Map()
  const rows = await answersTo(questions, statuses)
    .groupBy('answers.question_id')
    .select('answers.question_id')
    .count('* as number')
  return new Map(rows.map((row) => [row.question_id, Number(row.number)]))
}

interface CountedRow extends KeptAnswer {
  question_id: number
  number: number | string
}

/** How often each answer was given, by question. What is encrypted is read one by one, as no two look alike. */
export async function answersCounted(
  questions: readonly Question[],
  statuses: Statuses
): Promise<Map<number, AnswerCounts>> {
  if (questions.length === 0) return new Map()
  const rows: CountedRow[] = await answersTo(questions, statuses)
    .groupBy('answers.question_id', 'answers.value', 'answers.encrypted')
    .select('answers.question_id', 'answers.value', 'answers.encrypted')
    .count('* as number')
  const byQuestion = Map.groupBy(rows, (row) => row.question_id)
  return new Map(
    [...byQuestion].map(([id, own]) => [
      id,
      countsOf(own.map((row) => ({ value: valueOf(row), number: Number(row.number) }))),
    ])
  )
}

/** What one registration answered to one question. */
export interface GivenAnswer {
  id: number
  value: AnswerValue
  registration: { id: number; name: Text }
}

/** The latest answers to each question, so many of each; `before` an answer, to read on behind it. */
export async function latestAnswers(
  questions: readonly Question[],
  statuses: Statuses,
  { most, before = null }: { most: number; before?: number | null }
): Promise<Map<number, GivenAnswer[]>> {
  if (questions.length === 0) return new Map()
  const numbered = answersTo(questions, statuses)
    .if(before !== null, (query) => query.where('answers.id', '<', before!))
    .select('answers.id', 'answers.question_id', 'answers.value', 'answers.encrypted')
    .select('answers.registration_id', 'registrations.name', 'registrations.name_locale')
    .select(
      db.raw('row_number() over (partition by answers.question_id order by answers.id desc) as nth')
    )
  const rows = await db.from(numbered.as('numbered')).where('nth', '<=', most).orderBy('id', 'desc')
  const byQuestion = Map.groupBy(rows, (row) => row.question_id as number)
  return new Map(
    [...byQuestion].map(([id, own]) => [
      id,
      own.map((row) => ({
        id: row.id,
        value: valueOf(row),
        registration: { id: row.registration_id, name: { text: row.name, lang: row.name_locale } },
      })),
    ])
  )
}
