import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#app/core/languages/locales'
import type { Question } from '#app/questions/question'
import { choiceOf, isCountable, tallyOf, type Tally } from '#app/questions/tally'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { answersCounted } from '#app/registrations/queries/counted_answers'
import { organisationsCounted } from '#app/registrations/queries/counted_organisations'

/** Whether its answers are counted by what they name, and read one by one as well. */
export function namesOrganisations({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'organisation'
}

/** The answers to those of some questions that can be counted. @param numbers how many answered each */
export async function talliesOf(
  questions: Question[],
  numbers: ReadonlyMap<number, number>,
  statuses: readonly RegistrationStatus[],
  reader: { i18n: I18n; locale: Locale }
): Promise<Map<number, Tally>> {
  const totalOf = (id: number) => numbers.get(id) ?? 0
  const countable = questions.filter(isCountable)
  const counts = await answersCounted(countable, statuses)
  const tallies = new Map(
    countable.map((question) => {
      const own = counts.get(question.id) ?? new Map()
      return [question.id, tallyOf(question, own, totalOf(question.id), reader)]
    })
  )
  const naming = questions.filter(namesOrganisations)
  for (const [id, counted] of await organisationsCounted(naming, statuses, reader)) {
    const choices = counted.map((one) => choiceOf(one, totalOf(id), reader))
    tallies.set(id, { choices, range: null })
  }
  return tallies
}
