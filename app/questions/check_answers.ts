import type { I18n } from '@adonisjs/i18n'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { text, texts, type Body } from '#app/core/forms/typed'
import { ANSWER_RULES, type Asked } from '#app/questions/answer_rules'
import { isCalledFor } from '#app/questions/asked'
import type { Answers, AnswerValue, Question } from '#app/questions/question'

export interface Checked {
  /** What is to be kept, by question; nothing of questions that were not called for. */
  answers: Map<number, AnswerValue>
  /** By field: `answers.q12`. */
  errors: FormErrors
}

interface Reading {
  i18n: I18n
  /** Of the person, whose telephone numbers may stand without a prefix. */
  country: string
  /** What this person answered before: an option that has been hidden since stays theirs. */
  former?: Answers
}

/**
 * Checks typed answers against the questions of one person, in their order: a question whose condition is not met is
 * not required, and what was typed into it means nothing.
 */
export async function checkAnswers(
  questions: readonly Question[],
  typed: Body,
  reading: Reading
): Promise<Checked> {
  const checked: Checked = { answers: new Map(), errors: {} }
  for (const question of questions) {
    if (!isCalledFor(question, checked.answers)) continue
    const given = givenTo(question, typed)
    if (given.length === 0) {
      if (question.required) missing(question, checked.errors, reading.i18n)
      continue
    }
    const [error, read] = await readAnswer(question, given, reading)
    if (error) checked.errors[fieldOf(question)] = Object.values(formErrors(error))[0]
    else checked.answers.set(question.id, read.value)
  }
  return checked
}

/** How a form names a question. */
export function keyOf(id: number): string {
  return `q${id}`
}

/** The field of a question, as its form has it. */
export function nameOf(id: number): string {
  return `answers[${keyOf(id)}]`
}

/** The same as errors name it. */
export function fieldOf({ id }: Pick<Question, 'id'>): string {
  return `answers.${keyOf(id)}`
}

/** What was typed, empty where nothing was. */
function givenTo({ id, kind }: Question, typed: Body): AnswerValue {
  const given = typed[keyOf(id)]
  return kind === 'several_of' ? texts(given) : text(given).trim()
}

function missing(question: Question, errors: FormErrors, i18n: I18n) {
  const rule = question.kind === 'consent' ? 'accepted' : ruleOfChoice(question)
  errors[fieldOf(question)] = i18n.t(`questions.missing.${rule}`)
}

function ruleOfChoice({ kind }: Question): string {
  if (kind === 'several_of') return 'several'
  if (kind === 'country') return 'country'
  return ['one_of', 'scale', 'yes_no'].includes(kind) ? 'one' : 'text'
}

function readAnswer(question: Question, value: AnswerValue, { i18n, country, former }: Reading) {
  const kept = [former?.get(question.id) ?? []].flat()
  const meta: Asked = {
    settings: question.settings,
    values: question.options
      .filter((option) => !option.hidden || kept.includes(option.value))
      .map((option) => option.value),
    country,
    locale: i18n.locale,
    kept,
  }
  const messagesProvider = i18n.createMessagesProvider()
  return ANSWER_RULES[question.kind].tryValidate({ value }, { meta, messagesProvider })
}
