import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import { listOf } from '#app/core/languages/list_of'
import { around, type Markup } from '#app/core/views/sentence'
import type { Locale } from '#app/core/languages/locales'
import { answerWords } from '#app/questions/answer_words'
import type { Question } from '#app/questions/question'
import { questionsOf } from '#app/questions/queries/questions_of'
import type { SetHome } from '#app/questions/set_home'
import { answersCounted } from '#app/registrations/queries/counted_answers'

export interface QuestionRow extends Pick<
  Question,
  'id' | 'kind' | 'label' | 'required' | 'sensitive' | 'hidden'
> {
  /** What can be chosen, in one line, with how many of those who come chose it. */
  options: Markup
  /** On what it hangs, in words. */
  onlyIf: { question: Text; answers: string } | null
  /** The roles it is put to, in words; empty: everybody. */
  audiences: string
  answers: number
  isFirst: boolean
  isLast: boolean
}

interface Reader {
  i18n: I18n
  locale: Locale
}

/** The questions of a set as their keepers list them, with how many have answered each. */
export async function questionRows(home: SetHome, reader: Reader): Promise<QuestionRow[]> {
  const { i18n, locale } = reader
  const questions = await questionsOf('setId' in home ? { id: home.setId } : home, locale)
  const counts = await answersByQuestion(questions.map(({ id }) => id))
  const chosen = await answersCounted(
    questions.filter((question) => question.options.length > 0 && !question.sensitive),
    ['confirmed']
  )
  return questions.map((question, index) => {
    const { shownWhen, options, audiences } = question
    const deciding = questions.find(({ id }) => id === shownWhen?.questionId)
    const offered = options.filter(({ hidden }) => !hidden)
    return {
      ...question,
      options: around(
        offered.map(({ label }) => label),
        (labels) =>
          listOf(
            offered.map(({ value }, at) => {
              const number = chosen.get(question.id)?.get(value)
              return number ? `${labels[at]} (${number})` : labels[at]
            }),
            locale
          )
      ),
      onlyIf: deciding
        ? {
            question: deciding.label,
            answers: around(answerWords(deciding, shownWhen!.values, reader), (answers) =>
              listOf(answers, locale)
            ),
          }
        : null,
      audiences: listOf(
        audiences.map((role) => i18n.t(`registrations.roles.${role}`)),
        locale
      ),
      answers: counts.get(question.id) ?? 0,
      isFirst: index === 0,
      isLast: index === questions.length - 1,
    }
  })
}

async function answersByQuestion(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows: { question_id: number; total: number | string }[] = await db
    .from('answers')
    .whereIn('question_id', ids)
    .groupBy('question_id')
    .select('question_id')
    .count('* as total')
  return new Map(rows.map((row) => [row.question_id, Number(row.total)]))
}
