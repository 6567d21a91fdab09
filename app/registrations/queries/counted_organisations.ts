import type { I18n } from '@adonisjs/i18n'
import { compareIn } from '#app/core/languages/compare'
import type { Locale } from '#app/core/languages/locales'
import { answerWords } from '#app/questions/answer_words'
import type { Question } from '#app/questions/question'
import { directoryWords } from '#app/questions/queries/organisations_answered'
import { valueOf, type KeptAnswer } from '#app/questions/read_answers'
import type { Choice } from '#app/questions/tally'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { answersTo } from '#app/registrations/queries/counted_answers'

type Counted = Pick<Choice, 'words' | 'number'>

interface CountedRow extends KeptAnswer {
  question_id: number
  organisation_id: number | null
  number: number | string
}

/**
 * How often each organisation was named, by question, the most frequent first. One of the directory is counted once, in
 * whatever language it was named; a new one as it was typed.
 */
export async function organisationsCounted(
  questions: readonly Question[],
  statuses: readonly RegistrationStatus[],
  reader: { i18n: I18n; locale: Locale }
): Promise<Map<number, Counted[]>> {
  if (questions.length === 0) return new Map()
  const rows: CountedRow[] = await answersTo(questions, statuses)
    .groupBy('answers.question_id', 'answers.organisation_id', 'answers.value', 'answers.encrypted')
    .select('answers.question_id', 'answers.organisation_id', 'answers.value', 'answers.encrypted')
    .count('* as number')
  const known = await directoryWords(
    rows.flatMap((row) => row.organisation_id ?? []),
    reader.locale
  )
  const inOrder = compareIn(reader.locale)
  const counted = (question: Question): Counted[] => {
    const counts = new Map<number | string, Counted>()
    for (const row of rows.filter((one) => one.question_id === question.id)) {
      const value = valueOf(row)
      const key = row.organisation_id ?? String(value)
      const words = known.get(row.organisation_id ?? 0) ?? answerWords(question, value, reader)[0]
      const number = (counts.get(key)?.number ?? 0) + Number(row.number)
      if (value.length > 0) counts.set(key, { words, number })
    }
    return [...counts.values()].sort(
      (one, other) => other.number - one.number || inOrder(one.words.text, other.words.text)
    )
  }
  return new Map(questions.map((question) => [question.id, counted(question)]))
}
