import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import { readAnswers } from '#app/questions/read_answers'
import { allQuestions } from '#app/registrations/queries/registration_questions'

/** One answer of a registration in words. */
export interface Answered {
  question: Text
  /** Null: it is there, but this reader may not see it. */
  words: AnswerWords[] | null
}

interface Reader {
  i18n: I18n
  locale: Locale
  seesSensitive: boolean
}

/** What somebody answered, in the order of the questions; those that are no longer asked keep their answers. */
export async function answered(
  registration: { id: number; eventId: number },
  { i18n, locale, seesSensitive }: Reader
): Promise<Answered[]> {
  const answers = await readAnswers(db, registration.id)
  if (answers.size === 0) return []
  const { eventId } = registration
  const questions = await allQuestions(eventId, locale)
  return questions.flatMap((question) => {
    const value = answers.get(question.id)
    if (value === undefined) return []
    const words =
      question.sensitive && !seesSensitive ? null : answerWords(question, value, { i18n, locale })
    return [{ question: question.label, words }]
  })
}
