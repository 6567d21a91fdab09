import type { I18n } from '@adonisjs/i18n'
import { group, type Body } from '#app/core/forms/typed'
import type { FormErrors } from '#app/core/form_errors'
import type { Locale } from '#app/core/languages/locales'
import { askedOf } from '#app/questions/asked'
import { checkAnswers } from '#app/questions/check_answers'
import type { Answering } from '#app/questions/keep_answers'
import type { Answers, Question } from '#app/questions/question'
import { text } from '#app/core/forms/typed'

interface Reading {
  i18n: I18n
  locale: Locale
  /** As what the person takes part, which decides what they are asked. */
  role: string
  country: string
  former?: Answers
  /** An organiser may leave open what only the person can say. */
  byHand?: boolean
}

interface Read {
  answering: Answering
  errors: FormErrors
}

/** The answers of a form, checked against what its person is asked. */
export async function readAnswering(
  questions: readonly Question[],
  body: Body,
  { locale, role, byHand = false, ...reading }: Reading
): Promise<Read> {
  const put = askedOf(questions, role)
  const asked = byHand ? put.map((question) => ({ ...question, required: false })) : put
  const { answers, errors } = await checkAnswers(asked, group(body.answers), reading)
  return { answering: { questions: asked, answers, locale }, errors }
}

/** The role that a form asks for; whoever asks for none takes part. */
export function roleIn(body: Body): string {
  return text(body.role) || 'participant'
}
