import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import { countryName } from '#app/core/languages/countries'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import type { FormerAnswer } from '#app/questions/former_answers'
import type { Answers, Question } from '#app/questions/question'
import { readManyAnswers, valueOf } from '#app/questions/read_answers'
import { readBeforeChange, type BeforeChange } from '#app/registrations/before_change'
import { daysAndPresence, languageIn } from '#app/registrations/manage/choice_words'
import type Registration from '#app/registrations/models/registration'
import type { Choice } from '#app/registrations/places'
import { allQuestions } from '#app/registrations/queries/registration_questions'
import { limitedSessions } from '#app/registrations/queries/session_options'

/** Something that was changed after the organiser's yes. */
export interface Change {
  /** What it is, as it stands before what follows: “Organisation:”, “How do you come?” */
  label: Text
  /** Nobody who finds a print should read it. */
  sensitive: boolean
  /** What stood there, and what stands there now; null: this reader may not see it. */
  values: { before: AnswerWords[]; after: AnswerWords[] } | null
}

/** A registration as it stands, with what was chosen and who comes along. */
export interface Changed {
  registration: Pick<
    Registration,
    'id' | 'beforeChange' | 'name' | 'organisationName' | 'country' | 'district' | 'language'
  >
  choices: Choice[]
  companions: { name: string }[]
}

interface Reader {
  i18n: I18n
  locale: Locale
  /** Of the answers: some are for organisers only. */
  seesSensitive: boolean
}

/** What else has to be read where answers or sessions were changed. */
interface Known {
  event: EventSummary
  questions: Question[]
  answers: Map<number, Answers>
  titles: Map<number, Text>
  sessions: Map<number, number[]>
}

/** What was changed in each of some registrations, as far as nobody has answered it yet; by registration, in no more statements than of one. */
export async function changesOfAll(
  event: EventSummary,
  registrations: Changed[],
  reader: Reader
): Promise<Map<number, Change[]>> {
  const changed = registrations.filter(({ registration }) => registration.beforeChange !== null)
  const ids = changed.map(({ registration }) => registration.id)
  if (ids.length === 0) return new Map()
  const limited = await limitedSessions(event, reader.locale)
  const known = {
    event,
    questions: await allQuestions(event.id, reader.locale),
    answers: await readManyAnswers(db, ids),
    titles: new Map(limited.map(({ id, title }) => [id, title])),
    sessions: await sessionsOf(ids),
  }
  return new Map(changed.map((one) => [one.registration.id, changesOf(one, known, reader)]))
}

async function sessionsOf(registrationIds: number[]): Promise<Map<number, number[]>> {
  const places = await db
    .from('session_places')
    .whereIn('registration_id', registrationIds)
    .whereIn('status', ['confirmed', 'waitlisted'])
    .orderBy('session_id')
    .select('registration_id', 'session_id')
  const byRegistration = Map.groupBy(places, (place) => place.registration_id as number)
  return new Map(
    [...byRegistration].map(([id, own]) => [id, own.map((place) => place.session_id as number)])
  )
}

function changesOf(
  { registration, choices, companions }: Changed,
  known: Known,
  reader: Reader
): Change[] {
  const before = readBeforeChange(registration.beforeChange) ?? {}
  const { status, queuedAt, answers, sessions, ...fields } = before
  const { id, name, organisationName, country, district, language } = registration
  const now = {
    ...{ name, organisationName, country, district, language },
    days: choices,
    companions: companions.map((companion) => companion.name),
  }
  const own = (Object.keys(fields) as (keyof typeof fields)[]).map((field) => ({
    label: labelOf(field, reader),
    sensitive: false,
    values: {
      before: fieldWords(field, fields[field], known.event, reader),
      after: fieldWords(field, now[field], known.event, reader),
    },
  }))
  const titled = (ids: number[] = []) => ids.flatMap((one) => known.titles.get(one) ?? [])
  const asked = sessions && {
    label: labelOf('sessions', reader),
    sensitive: false,
    values: { before: titled(sessions), after: titled(known.sessions.get(id)) },
  }
  const answered = answerChanges(answers ?? [], known.answers.get(id) ?? new Map(), known, reader)
  return [...own, ...(asked ? [asked] : []), ...answered]
}

function labelOf(field: string, { i18n, locale }: Reader): Text {
  return { text: `${i18n.t(`registrations.manage.changed.${field}`)}:`, lang: locale }
}

/** The value of a field of its own in words; none where it is empty. */
function fieldWords(
  field: keyof BeforeChange,
  value: unknown,
  event: EventSummary,
  reader: Reader
): AnswerWords[] {
  const words = () => {
    if (field === 'days') return [daysAndPresence(value as Choice[], event, reader)]
    if (field === 'companions') return value as string[]
    if (field === 'country') return [value ? countryName(value as string, reader.locale) : null]
    if (field === 'language') return [languageIn(value as string | null, reader.locale)]
    return [value as string | null]
  }
  return words().flatMap((text) => (text ? [{ text }] : []))
}

/** The answers that were changed, in the order of their questions. What stood before a question was removed went with it. */
function answerChanges(
  former: FormerAnswer[],
  answers: Answers,
  { questions }: Known,
  { seesSensitive, ...reader }: Reader
): Change[] {
  return questions.flatMap((question): Change[] => {
    const before = former.find(({ questionId }) => questionId === question.id)
    if (!before) return []
    const { text, lang } = question.label
    const label = { text: /[\p{L}\p{N}]$/u.test(text) ? `${text}:` : text, lang }
    const { sensitive } = question
    if (sensitive && !seesSensitive) return [{ label, sensitive, values: null }]
    const words = (value: ReturnType<typeof valueOf> | undefined) =>
      value === undefined ? [] : answerWords(question, value, reader)
    const values = {
      before: words(before.row ? valueOf(before.row) : undefined),
      after: words(answers.get(question.id)),
    }
    return [{ label, sensitive, values }]
  })
}
