import db from '@adonisjs/lucid/services/db'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { addQuestion } from '#app/questions/actions/add_question'
import type { QuestionKind } from '#app/questions/kinds'
import Question from '#app/questions/models/question'
import type { AnswerValue } from '#app/questions/question'
import { PLAIN, type QuestionValues } from '#app/questions/question_values'
import { keptValue } from '#app/questions/read_answers'
import type { SetHome } from '#app/questions/set_home'

interface QuestionAttributes extends Partial<QuestionValues> {
  label?: string
  options?: string[]
}

/** A question written in English; a short text that may stay empty unless told. `options` are the ids of its answers. */
export async function createQuestion(
  home: SetHome,
  { label = 'What do you expect?', options = [], ...values }: QuestionAttributes = {}
) {
  const result = await addQuestion({
    home,
    actor: SYSTEM,
    values: {
      kind: 'text' as QuestionKind,
      locale: 'en',
      ...PLAIN,
      ...values,
    },
    texts: { en: { label } },
    options: options.map((option) => ({ hidden: false, texts: { en: { label: option } } })),
  })
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  const rows: { id: number }[] = await db
    .from('options')
    .where('question_id', result.value)
    .orderBy('position')
  return {
    question: await Question.findOrFail(result.value),
    options: rows.map(({ id }) => String(id)),
  }
}

/** What an event asks at registration. */
export const atRegistration = ({ id }: { id: number }) =>
  ({ eventId: id, purpose: 'registration' }) as const

/** What an event asks of those who arrive. */
export const atCheckIn = ({ id }: { id: number }) => ({ eventId: id, purpose: 'check_in' }) as const

/** What somebody answered. */
export async function createAnswer(
  { id, sensitive }: Question,
  registration: { id: number },
  value: AnswerValue
) {
  await db.table('answers').insert({
    question_id: id,
    registration_id: registration.id,
    ...keptValue(sensitive, value),
    locale: 'en',
    answered_at: toSql(clock.now()),
  })
}
