import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import type { Answers, Question } from '#app/questions/question'
import {
  organisationsAnswered,
  type DirectoryWords,
} from '#app/questions/queries/organisations_answered'
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
  /** Finds organisations by the names that the directory gives them; everybody else finds what was typed. */
  seesDirectory?: boolean
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
  const known = reader.seesDirectory
    ? await organisationsAnswered(
        answering.map(({ id }) => id),
        [...questions.values()].flat(),
        reader.locale
      )
    : () => undefined
  return new Map(
    answering.map(({ id, eventId }) => [
      id,
      inWords(id, questions.get(eventId) ?? [], answers.get(id)!, { ...reader, known }),
    ])
  )
}

function inWords(
  registrationId: number,
  questions: readonly Question[],
  answers: Answers,
  { seesSensitive, known, ...reader }: Reader & { known: DirectoryWords }
): Answered[] {
  return questions.flatMap((question): Answered[] => {
    const value = answers.get(question.id)
    if (value === undefined) return []
    const { label, sensitive } = question
    if (sensitive && !seesSensitive) return [{ question: label, sensitive, words: null }]
    const organisation = known(registrationId, question.id)
    const words = organisation ? [organisation] : answerWords(question, value, reader)
    return [{ question: label, sensitive, words }]
  })
}
