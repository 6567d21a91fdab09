import type { Trx } from '#app/core/database'
import { mergeEdits, seenOf, type Seen } from '#app/core/forms/three_way'
import { answersForm } from '#app/questions/answers_form'
import { keyOf } from '#app/questions/check_answers'
import type { Answering } from '#app/questions/keep_answers'
import type { Answers, Question } from '#app/questions/question'
import { readAnswers } from '#app/questions/read_answers'
import { companionsForm, type CompanionsForm } from '#app/registrations/companion_fields'
import type { CompanionWish } from '#app/registrations/companion_plan'
import { standingCompanions } from '#app/registrations/queries/standing_companions'

interface Typed {
  answering?: Answering
  companions?: CompanionWish[]
  /** What stood in the form when it was opened; absent: it counts as it was sent. */
  seen?: Seen
}

/** What a person's form and an organiser's have in common, as the form is opened: each may change it beside the other. */
export function ownForm(
  questions: readonly Question[],
  answers: Answers,
  standing: Parameters<typeof companionsForm>[0]
) {
  return { ...answersForm(questions, answers), ...companionsForm(standing) }
}

/** What a person changed, over what an organiser wrote since they opened their form: what they left as it was stays so. */
export async function overMeanwhile<Changes extends Typed>(
  trx: Trx,
  id: number,
  changes: Changes
): Promise<Changes> {
  const { answering, companions, seen } = changes
  if (!seen) return changes
  const questions = answering?.questions ?? []
  const standing = ownForm(questions, await readAnswers(trx, id), await standingCompanions(trx, id))
  const typed = {
    ...answersForm(questions, answering?.answers ?? new Map()),
    companions: companions ? companions.map(rowOf) : standing.companions,
  }
  // A question that came since was on nobody's form, so nobody emptied it.
  const unseen = seenOf(answersForm(questions, new Map()))
  const { values } = mergeEdits({ ...unseen, ...seen }, typed, standing)
  return {
    ...changes,
    answering: answering && { ...answering, answers: answersIn(values.answers, questions) },
    companions: companions && values.companions.map(wishOf),
  }
}

function answersIn(values: Record<string, string | string[]>, questions: readonly Question[]) {
  return new Map(
    questions.flatMap(({ id }) => {
      const value = values[keyOf(id)]
      return value.length > 0 ? [[id, value] as const] : []
    })
  )
}

function rowOf({ id, name }: CompanionWish) {
  return { id: id === null ? '' : String(id), name }
}

function wishOf({ id, name }: CompanionsForm['companions'][number]): CompanionWish {
  return { id: Number(id) || null, name }
}
