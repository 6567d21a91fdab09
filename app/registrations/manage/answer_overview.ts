import type { I18n } from '@adonisjs/i18n'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import type { Purpose } from '#app/questions/models/question_set'
import type { Question } from '#app/questions/question'
import { questionsOf } from '#app/questions/queries/questions_of'
import { isCountable, tallyOf, type Tally } from '#app/questions/tally'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import {
  answersCounted,
  answersNumbered,
  latestAnswers,
  type GivenAnswer,
} from '#app/registrations/queries/counted_answers'

/** By when an event asks. */
const PURPOSES = ['registration', 'check_in'] as const satisfies Purpose[]

/** As many of the latest texts as one takes in beside the other questions. */
const MOST_TEXTS = 3

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
  /** There are more texts than these. */
  more: boolean
}

/** A text that somebody answered. */
export interface AnswerText {
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
  const counts = await answersCounted(shown.filter(isCountable), statuses)
  const texts = await latestAnswers(
    shown.filter((question) => !isCountable(question)),
    statuses,
    { most: MOST_TEXTS }
  )
  return (question) => {
    const number = numbers.get(question.id) ?? 0
    const latest = texts.get(question.id) ?? []
    const isCounted = shown.includes(question) && isCountable(question)
    return {
      ...question,
      number,
      tally: isCounted
        ? tallyOf(question, counts.get(question.id) ?? new Map(), number, reader)
        : null,
      texts: latest.map((given) => textOf(question, given, reader)),
      more: latest.length > 0 && number > latest.length,
    }
  }
}

const PAGE = 50

/** All answers to one question: counted, or the texts one page at a time, the latest first. */
export async function answersToOne(
  question: Question,
  { statuses, before }: { statuses: Statuses; before: number | null },
  reader: Reader
): Promise<QuestionOverview & { next: number | null }> {
  const numbers = await answersNumbered([question], statuses)
  const number = numbers.get(question.id) ?? 0
  if (isCountable(question)) {
    const counts = await answersCounted([question], statuses)
    const tally = tallyOf(question, counts.get(question.id) ?? new Map(), number, reader)
    return { ...question, number, tally, texts: [], more: false, next: null }
  }
  const latest = await latestAnswers([question], statuses, { most: PAGE + 1, before })
  const found = latest.get(question.id) ?? []
  const shown = found.slice(0, PAGE)
  const more = found.length > PAGE
  return {
    ...question,
    number,
    tally: null,
    texts: shown.map((given) => textOf(question, given, reader)),
    more,
    next: more ? shown.at(-1)!.id : null,
  }
}

function textOf(question: Question, { value, registration }: GivenAnswer, reader: Reader) {
  return { words: answerWords(question, value, reader), who: registration }
}
