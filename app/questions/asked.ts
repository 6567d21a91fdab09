import type { Answers, AnswerValue, Question } from '#app/questions/question'

/** The questions put to a role: each once, in the wording meant for it, where there is one. */
export function askedOf(questions: readonly Question[], audience: string): Question[] {
  const meant = questions.filter(
    ({ audiences, hidden }) => !hidden && (audiences.length === 0 || audiences.includes(audience))
  )
  const reworded = meant.flatMap(({ variantOf }) => variantOf ?? [])
  const wordings = new Set<number>()
  return meant.filter(({ id, variantOf }) => {
    if (variantOf === null) return !reworded.includes(id)
    const isFirst = !wordings.has(variantOf)
    wordings.add(variantOf)
    return isFirst
  })
}

/** Whether what was answered before calls for a question. */
export function isCalledFor({ shownWhen }: Question, answers: Answers): boolean {
  if (!shownWhen) return true
  const given = valuesOf(answers.get(shownWhen.questionId))
  return given.some((value) => shownWhen.values.includes(value))
}

/** Questions whose answers anybody may see who takes them down: none that is sensitive, or asked because of one that is. */
export function withoutSensitive(questions: readonly Question[]): Question[] {
  const kept = new Set<number>()
  return questions.filter(({ id, sensitive, shownWhen }) => {
    if (sensitive || (shownWhen && !kept.has(shownWhen.questionId))) return false
    kept.add(id)
    return true
  })
}

/** The questions that must be answered, are called for and have no answer. */
export function stillToAsk(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter(
    (question) => question.required && !answers.has(question.id) && isCalledFor(question, answers)
  )
}

function valuesOf(answer: AnswerValue | undefined): string[] {
  return answer === undefined ? [] : [answer].flat()
}
