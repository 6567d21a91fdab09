import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import type { FormValue } from '#app/core/forms/three_way'
import { group, text, texts, type Body } from '#app/core/forms/typed'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { answerWords } from '#app/questions/answer_words'
import { fieldOf, keyOf } from '#app/questions/check_answers'
import type { Answers, AnswerValue, Question } from '#app/questions/question'

/** The answers to some questions, as a form holds them. */
export type AnswersForm = { answers: Record<string, AnswerValue> }

/** Those that were typed. */
export function answersTyped(questions: readonly Question[], body: Body): AnswersForm {
  const typed = group(body.answers)
  return formOf(questions, ({ id, kind }) =>
    kind === 'several_of' ? texts(typed[keyOf(id)]) : text(typed[keyOf(id)])
  )
}

/** Those that stand. */
export function answersForm(questions: readonly Question[], answers: Answers): AnswersForm {
  return formOf(questions, ({ id, kind }) => answers.get(id) ?? (kind === 'several_of' ? [] : ''))
}

function formOf(questions: readonly Question[], value: (question: Question) => AnswerValue) {
  return {
    answers: Object.fromEntries(questions.map((question) => [keyOf(question.id), value(question)])),
  }
}

/** What somebody else answered where two editors collide, beside each question. */
export function answerConflicts(
  questions: readonly Question[],
  conflicts: Record<string, FormValue | null>,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): FormErrors {
  const collided = questions.filter((question) => fieldOf(question) in conflicts)
  return Object.fromEntries(
    collided.map((question) => {
      const theirs = conflicts[fieldOf(question)] as AnswerValue
      const words = theirs.length === 0 ? [] : answerWords(question, theirs, { i18n, locale })
      const said = listOf(
        words.map(({ text: word }) => word),
        locale
      )
      return [
        fieldOf(question),
        said ? i18n.t('core.meanwhile.theirs', { text: said }) : i18n.t('core.meanwhile.field'),
      ]
    })
  )
}
