import type { Condition } from '#app/questions/question'

/** How deep a question may hang on others: on one that itself hangs on one. */
const DEEPEST = 2

interface Linked {
  id: number
  shownWhenQuestionId: number | null
  shownWhen: string | null
}

/** The questions that are asked only because of how this one was answered. */
export function dependentsOf<Row extends Linked>(id: number, questions: readonly Row[]): Row[] {
  return questions.filter(({ shownWhenQuestionId }) => shownWhenQuestionId === id)
}

/** Whether another question is asked because of this option. */
export function decidesBy(
  { questionId, value }: { questionId: number; value: string },
  questions: readonly Linked[]
): boolean {
  return dependentsOf(questionId, questions).some(({ shownWhen }) =>
    (JSON.parse(shownWhen ?? '[]') as string[]).includes(value)
  )
}

/** Whether a question that hangs so would hang too deep, or something that hangs on it would. */
export function isTooDeep(
  id: number | null,
  shownWhen: Condition | null,
  questions: readonly Linked[]
): boolean {
  if (!shownWhen) return false
  return depthOf(shownWhen.questionId, questions) + 1 + heightOf(id, questions) > DEEPEST
}

function depthOf(id: number, questions: readonly Linked[]): number {
  const parent = questions.find((one) => one.id === id)?.shownWhenQuestionId
  return parent ? 1 + depthOf(parent, questions) : 0
}

function heightOf(id: number | null, questions: readonly Linked[]): number {
  const children = id === null ? [] : dependentsOf(id, questions)
  return Math.max(0, ...children.map((child) => 1 + heightOf(child.id, questions)))
}
