import type { I18n } from '@adonisjs/i18n'
import { clock } from '#app/core/clock'
import { countries } from '#app/core/languages/countries'
import type { Text } from '#app/core/languages/content'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { organisationOptions } from '#app/organisations/queries/organisation_options'
import { answerWords } from '#app/questions/answer_words'
import { nameOf } from '#app/questions/check_answers'
import type { Answers, AnswerValue, Question, QuestionOption } from '#app/questions/question'

/** What has to be chosen elsewhere in the form, so that a question is asked. */
interface Dependence {
  field: string
  values: string[]
}

/** A question as a form shows it. */
export interface QuestionField extends Pick<
  Question,
  'id' | 'kind' | 'label' | 'help' | 'required' | 'sensitive' | 'settings'
> {
  name: string
  choices: QuestionOption[]
  /** What was answered before. */
  value: AnswerValue | undefined
  /** The last day that can be said. */
  latest: string | null
  depends: Dependence[]
  /** The same in words, for whoever's page can't hide it. */
  onlyIf: { question: Text; answers: string } | null
}

export interface QuestionFields {
  fields: QuestionField[]
  /** Countries to choose from, where one is asked for. */
  countries: {
    near: { code: string; name: string }[]
    far: { code: string; name: string }[]
  } | null
  /** Known organisations, where one is asked for. */
  organisations: string[]
}

interface Reader {
  i18n: I18n
  locale: Locale
  answers?: Answers
  /** The form's own field that says as what somebody takes part, where it can still be chosen. */
  roleField?: string
}

/** Questions as the fields of a form. An option that is offered no longer stays for whoever chose it. */
export async function questionFields(
  questions: readonly Question[],
  { i18n, locale, answers = new Map(), roleField }: Reader
): Promise<QuestionFields> {
  const asks = (kind: Question['kind']) => questions.some((question) => question.kind === kind)
  const known = asks('organisation') ? await organisationOptions(locale) : []
  return {
    fields: questions.map((question) => {
      const value = answers.get(question.id)
      const chosen = value === undefined ? [] : [value].flat()
      return {
        ...question,
        name: nameOf(question.id),
        choices: question.options.filter(
          (option) => !option.hidden || chosen.includes(option.value)
        ),
        value,
        latest: question.settings.past ? clock.now().toISODate() : null,
        depends: dependences(question, roleField),
        onlyIf: onlyIf(question, questions, { i18n, locale }),
      }
    }),
    countries: asks('country') ? countries(locale) : null,
    organisations: known.map(({ label }) => label),
  }
}

function dependences({ shownWhen, audiences }: Question, roleField?: string): Dependence[] {
  return [
    ...(shownWhen ? [{ field: nameOf(shownWhen.questionId), values: shownWhen.values }] : []),
    ...(roleField && audiences.length > 0 ? [{ field: roleField, values: audiences }] : []),
  ]
}

function onlyIf(
  { shownWhen }: Question,
  questions: readonly Question[],
  reader: { i18n: I18n; locale: Locale }
): QuestionField['onlyIf'] {
  const deciding = questions.find(({ id }) => id === shownWhen?.questionId)
  if (!shownWhen || !deciding) return null
  const words = answerWords(deciding, shownWhen.values, reader).map(({ text }) => text)
  return { question: deciding.label, answers: listOf(words, reader.locale) }
}
