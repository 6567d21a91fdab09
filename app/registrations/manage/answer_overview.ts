import type { I18n } from '@adonisjs/i18n'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import type { Purpose } from '#app/questions/models/question_set'
import type { Question } from '#app/questions/question'
import { questionsOf } from '#app/questions/queries/questions_of'
import { organisationsAnswered } from '#app/questions/queries/organisations_answered'
import { isCountable, type Tally } from '#app/questions/tally'
import { namesOrganisations, talliesOf } from '#app/registrations/manage/answer_tallies'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import {
  answersNumbered,
  latestAnswers,
  type GivenAnswer,
} from '#app/registrations/queries/counted_answers'

/** By when an event asks. */
const PURPOSES = ['registration', 'check_in'] as const satisfies Purpose[]

/** As many of the latest texts, and of the organisations named, as one takes in beside the other questions. */
const MOST_TEXTS = 3
const MOST_ORGANISATIONS = 10

interface Reader {
  i18n: I18n
  locale: Locale
}

type Statuses = readonly RegistrationStatus[]

/** What was answered to one question. */
export interface QuestionOverview extends Pick<
  Question,
  'id' | 'kind' | 'label' | 'sensitive' | 'hidden'
> {
  /** How many answered it. */
  number: number
  /** Counted, where answers can be; null of texts, and of what is only shown to whoever asks for it. */
  tally: Tally | null
  /** The latest texts, where answers are such. */
  texts: AnswerText[]
  /** There is more to see than this. */
  more: boolean
}

/** A text that somebody answered. */
export interface AnswerText {
  id: number
  words: AnswerWords[]
  who: { id: number; name: Text }
}

/** What an event asks at registration and at check-in, and what was answered. Of sensitive answers only how many there are. */
export async function answerOverview(eventId: number, statuses: Statuses, reader: Reader) {
  const sections = await Promise.all(
    PURPOSES.map(async (purpose) => ({
      purpose,
      asked: await questionsOf({ eventId, purpose }, reader.locale),
    }))
  )
  const all = sections.flatMap(({ asked }) => asked)
  const summarise = await answersSummarised(
    all,
    all.filter(({ sensitive }) => !sensitive),
    statuses,
    reader
  )
  return sections
    .filter(({ asked }) => asked.length > 0)
    .map(({ purpose, asked }) => ({ purpose, questions: asked.map(summarise) }))
}

async function answersSummarised(
  all: Question[],
  shown: Question[],
  statuses: Statuses,
  reader: Reader
): Promise<(question: Question) => QuestionOverview> {
  const numbers = await answersNumbered(all, statuses)
  const tallies = await talliesOf(shown, numbers, statuses, reader)
  const texts = await textsOf(
    shown.filter(({ id }) => !tallies.has(id)),
    { statuses, most: MOST_TEXTS },
    reader
  )
  return (question) => {
    const number = numbers.get(question.id) ?? 0
    const tally = tallies.get(question.id) ?? null
    const latest = texts.get(question.id) ?? []
    if (tally && namesOrganisations(question)) {
      const choices = tally.choices.slice(0, MOST_ORGANISATIONS)
      return { ...question, number, tally: { ...tally, choices }, texts: [], more: number > 0 }
    }
    const more = latest.length > 0 && number > latest.length
    return { ...question, number, tally, texts: latest, more }
  }
}

const PAGE = 50

/** All answers to one question: counted, or the texts one page at a time, the latest first; of organisations both. */
export async function answersToOne(
  question: Question,
  { statuses, before }: { statuses: Statuses; before: number | null },
  reader: Reader
): Promise<QuestionOverview & { next: number | null }> {
  const numbers = await answersNumbered([question], statuses)
  const number = numbers.get(question.id) ?? 0
  const isFirst = before === null || isCountable(question)
  const tallies = await talliesOf(isFirst ? [question] : [], numbers, statuses, reader)
  const tally = tallies.get(question.id) ?? null
  const texts = await textsOf(
    isCountable(question) ? [] : [question],
    { statuses, most: PAGE + 1, before },
    reader
  )
  const found = texts.get(question.id) ?? []
  const shown = found.slice(0, PAGE)
  const more = found.length > PAGE
  return { ...question, number, tally, texts: shown, more, next: more ? shown.at(-1)!.id : null }
}

/** Answers as texts, each with who gave it, by question. */
async function textsOf(
  questions: Question[],
  wanted: { statuses: Statuses; most: number; before?: number | null },
  reader: Reader
): Promise<Map<number, AnswerText[]>> {
  const latest = await latestAnswers(questions, wanted.statuses, wanted)
  const registrationIds = [...latest.values()].flat().map(({ registration }) => registration.id)
  const known = await organisationsAnswered(registrationIds, questions, reader.locale)
  const inWords = (question: Question) => (given: GivenAnswer) => {
    const organisation = known(given.registration.id, question.id)
    const words = organisation ? [organisation] : answerWords(question, given.value, reader)
    return { id: given.id, words, who: given.registration }
  }
  return new Map(
    questions.map((question) => [
      question.id,
      (latest.get(question.id) ?? []).map(inWords(question)),
    ])
  )
}
