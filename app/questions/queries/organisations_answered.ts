import db from '@adonisjs/lucid/services/db'
import type { Locale } from '#app/core/languages/locales'
import { organisationNames } from '#app/organisations/queries/organisation_names'
import type { AnswerWords } from '#app/questions/answer_words'
import type { Question } from '#app/questions/question'

/** What the directory calls the organisation that an answer names; nothing where the directory has none. */
export type DirectoryWords = (
  registrationId: number,
  questionId: number
) => Required<AnswerWords> | undefined

/** The organisations of the directory that some registrations name in their answers, as the reader's language calls them. */
export async function organisationsAnswered(
  registrationIds: readonly number[],
  questions: readonly Question[],
  locale: Locale
): Promise<DirectoryWords> {
  const asking = questions.filter(({ kind }) => kind === 'organisation').map(({ id }) => id)
  if (asking.length === 0 || registrationIds.length === 0) return () => undefined
  const rows: { registration_id: number; question_id: number; organisation_id: number }[] = await db
    .from('answers')
    .whereIn('registration_id', [...registrationIds])
    .whereIn('question_id', asking)
    .whereNotNull('organisation_id')
    .select('registration_id', 'question_id', 'organisation_id')
  const words = await directoryWords(
    rows.map((row) => row.organisation_id),
    locale
  )
  const byAnswer = new Map(
    rows.map((row) => [`${row.registration_id}:${row.question_id}`, words.get(row.organisation_id)])
  )
  return (registrationId, questionId) => byAnswer.get(`${registrationId}:${questionId}`)
}

/** What organisations of the directory are called, by their ids. */
export async function directoryWords(
  ids: readonly number[],
  locale: Locale
): Promise<Map<number, Required<AnswerWords>>> {
  const names = await organisationNames([...new Set(ids)], locale)
  return new Map([...names].map(([id, name]) => [id, { ...name, organisation: id }]))
}
