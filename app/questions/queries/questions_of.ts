import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type { QuestionKind } from '#app/questions/kinds'
import type { Purpose } from '#app/questions/models/question_set'
import type { Question, QuestionOption, QuestionSettings } from '#app/questions/question'

interface Row {
  id: number
  kind: QuestionKind
  locale: Locale
  required: boolean | number
  sensitive: boolean | number
  hidden_at: unknown
  settings: string | null
  audiences: string | null
  shown_when_question_id: number | null
  shown_when: string | null
  variant_of_question_id: number | null
}

interface WordsRow {
  thing: number
  locale: Locale
  label: string
  help?: string | null
}

/** The questions of one set in their order, those that are no longer asked among them, as one reader gets them. */
export async function questionsOf(
  set: { id: number } | { eventId: number; purpose: Purpose },
  locale: Locale
): Promise<Question[]> {
  const rows: Row[] = await askedInSets().where(
    'id' in set
      ? { 'question_sets.id': set.id }
      : { 'question_sets.event_id': set.eventId, 'question_sets.purpose': set.purpose }
  )
  return asRead(rows, locale)
}

const PURPOSES = ['registration', 'check_in'] as const satisfies Purpose[]

/** What events ask at registration and then at check-in, by event; those that are no longer asked among them. */
export async function questionsOfEvents(
  eventIds: readonly number[],
  locale: Locale
): Promise<Map<number, Question[]>> {
  const rows: (Row & { event_id: number; purpose: (typeof PURPOSES)[number] })[] =
    await askedInSets()
      .whereIn('question_sets.event_id', [...new Set(eventIds)])
      .whereIn('question_sets.purpose', [...PURPOSES])
      .select('question_sets.event_id', 'question_sets.purpose')
  rows.sort((a, b) => PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose))
  const questions = await asRead(rows, locale)
  const events = new Map(rows.map((row) => [row.id, row.event_id]))
  return Map.groupBy(questions, ({ id }) => events.get(id)!)
}

function askedInSets() {
  return db
    .from('questions')
    .join('question_sets', 'question_sets.id', 'questions.question_set_id')
    .orderBy(['questions.position', 'questions.id'])
    .select('questions.*')
}

async function asRead(rows: Row[], locale: Locale): Promise<Question[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const words = await wordsOf('question', ids)
  const options = await optionsOf(rows, locale)
  return rows.map((row) => {
    const own = words.get(row.id) ?? []
    return {
      id: row.id,
      kind: row.kind,
      label: pickText(own, 'label', locale, row.locale) ?? nameless(locale),
      help: pickText(own, 'help', locale, row.locale),
      required: Boolean(row.required),
      sensitive: Boolean(row.sensitive),
      hidden: row.hidden_at !== null,
      settings: row.settings ? (JSON.parse(row.settings) as QuestionSettings) : {},
      options: options.get(row.id) ?? [],
      shownWhen:
        row.shown_when_question_id === null
          ? null
          : {
              questionId: row.shown_when_question_id,
              values: JSON.parse(row.shown_when ?? '[]') as string[],
            },
      audiences: row.audiences ? (JSON.parse(row.audiences) as string[]) : [],
      variantOf: row.variant_of_question_id,
    }
  })
}

async function optionsOf(questions: Row[], locale: Locale): Promise<Map<number, QuestionOption[]>> {
  const rows: { id: number; question_id: number; hidden_at: unknown }[] = await db
    .from('options')
    .whereIn(
      'question_id',
      questions.map(({ id }) => id)
    )
    .orderBy(['position', 'id'])
  const ids = rows.map(({ id }) => id)
  const words = ids.length > 0 ? await wordsOf('option', ids) : new Map<number, WordsRow[]>()
  const sources = new Map(questions.map((question) => [question.id, question.locale]))
  return Map.groupBy(
    rows.map((row) => ({
      questionId: row.question_id,
      value: String(row.id),
      label:
        pickText(words.get(row.id) ?? [], 'label', locale, sources.get(row.question_id)) ??
        nameless(locale),
      hidden: row.hidden_at !== null,
    })),
    ({ questionId }) => questionId
  )
}

async function wordsOf(thing: 'question' | 'option', ids: number[]) {
  const rows: WordsRow[] = await db
    .from(`${thing}_translations`)
    .whereIn(`${thing}_id`, ids)
    .select(`${thing}_id as thing`, 'locale', 'label')
    .if(thing === 'question', (query) => query.select('help'))
  return Map.groupBy(rows, (row) => row.thing)
}

function nameless(lang: Locale): Text {
  return { text: '—', lang }
}
