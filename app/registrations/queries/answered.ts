import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import type { Answers, Question } from '#app/questions/question'
import { questionsOfEvents } from '#app/questions/queries/questions_of'
import { readManyAnswers } from '#app/questions/read_answers'

/** One answer of a registration in words. */
export interface Answered {
  question: Text
  /** Nobody who looks over a shoulder or finds a print should read it. */
  sensitive: boolean
  /** Null: it is there, but this reader may not see it. */
  words: AnswerWords[] | null
}

interface Asked {
  id: number
  eventId: number
}

interface Reader {
  i18n: I18n
  locale: Locale
  seesSensitive: boolean
}

/** What somebody answered, in the order of the questions; those that are no longer asked keep their answers. */
export async function answered(registration: Asked, reader: Reader): Promise<Answered[]> {
  const all = await answeredOfMany([registration], reader)
  return all.get(registration.id) ?? []
}

/** The same of many, by registration; no more statements than of one. Whoever answered nothing is left out. */
export async function answeredOfMany(
  registrations: readonly Asked[],
  reader: Reader
): Promise<Map<number, Answered[]>> {
  const answers = await readManyAnswers(
    db,
    registrations.map(({ id }) => id)
  )
  const answering = registrations.filter(({ id }) => answers.has(id))
  if (answering.length === 0) return new Map()
  const questions = await questionsOfEvents(
    answering.map(({ eventId }) => eventId),
    reader.locale
  )
  return new Map(
    answering.map(({ id, eventId }) => [
      id,
      inWords(questions.get(eventId) ?? [], answers.get(id)!, reader),
    ])
  )
}

function inWords(
  questions: readonly Question[],
  answers: Answers,
  { seesSensitive, ...reader }: Reader
): Answered[] {
  return questions.flatMap((question) => {
    const value = answers.get(question.id)
    if (value === undefined) return []
    const { label, sensitive } = question
    const words = sensitive && !seesSensitive ? null : answerWords(question, value, reader)
    return [{ question: label, sensitive, words }]
  })
}
