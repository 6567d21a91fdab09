import type { Answers, AnswerValue, Question } from '#app/questions/question'

/** The questions put to a role: each in the wording meant for it, where there is one. */
export function askedOf(questions: readonly Question[], audience: string): Question[] {
  const meant = questions.filter(
    ({ audiences, hidden }) => !hidden && (audiences.length === 0 || audiences.includes(audience))
  )
  const reworded = meant.flatMap(({ variantOf }) => variantOf ?? [])
  return meant.filter(({ id }) => !reworded.includes(id))
}

/** Whether what was answered before calls for a question. */
export function isCalledFor({ shownWhen }: Question, answers: Answers): boolean {
  if (!shownWhen) return true
  const given = valuesOf(answers.get(shownWhen.questionId))
  return given.some((value) => shownWhen.values.includes(value))
}

function valuesOf(answer: AnswerValue | undefined): string[] {
  return answer === undefined ? [] : [answer].flat()
}
