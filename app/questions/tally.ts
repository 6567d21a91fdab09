import type { I18n } from '@adonisjs/i18n'
import type { Locale } from '#app/core/languages/locales'
import { answerWords, type AnswerWords } from '#app/questions/answer_words'
import type { AnswerValue, Question } from '#app/questions/question'

/** How often each answer was given: those that were ticked together stand apart. */
export type AnswerCounts = ReadonlyMap<string, number>

/** What many answered to one question, in few words. */
export interface Tally {
  /** How often each was chosen, where there are few answers to choose from. */
  choices: Choice[]
  /** What numbers come to, of a scale on average only; null where there is nothing to reckon with. */
  range: { smallest?: string; largest?: string; average: string } | null
}

export interface Choice {
  words: AnswerWords
  number: number
  /** Of those who answered, from 0 to 1, and the same in words. */
  share: number
  percent: string
}

interface Reader {
  i18n: I18n
  locale: Locale
}

/** Whether answers to a question can be counted; all others can only be read one by one. */
export function isCountable({ kind }: Pick<Question, 'kind'>): boolean {
  return kind === 'number' || isChosen(kind)
}

/** @param total of those who answered, of whom each may have ticked several */
export function tallyOf(
  question: Question,
  counts: AnswerCounts,
  total: number,
  reader: Reader
): Tally {
  return {
    choices: isChosen(question.kind)
      ? valuesOf(question, counts).map((value) => {
          const [words] = answerWords(question, value, reader)
          return choiceOf({ words, number: counts.get(value) ?? 0 }, total, reader)
        })
      : [],
    range: rangeOf(question, counts, reader),
  }
}

/** An answer that was counted, as a part of all. */
export function choiceOf(
  { words, number }: Pick<Choice, 'words' | 'number'>,
  total: number,
  { i18n }: Reader
): Choice {
  const share = total > 0 ? number / total : 0
  return { words, number, share, percent: i18n.formatNumber(share, { style: 'percent' }) }
}

function isChosen(kind: Question['kind']): boolean {
  return ['yes_no', 'consent', 'one_of', 'several_of', 'scale', 'country'].includes(kind)
}

/** What can be answered, in its order; of countries, and of options that are offered no longer, what was. */
function valuesOf({ kind, options }: Question, counts: AnswerCounts): string[] {
  if (kind === 'yes_no') return ['yes', 'no']
  if (kind === 'consent') return ['yes']
  if (kind === 'country') {
    return [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code)
  }
  return options
    .filter(({ hidden, value }) => !hidden || counts.has(value))
    .map(({ value }) => value)
}

function rangeOf(question: Question, counts: AnswerCounts, { i18n }: Reader): Tally['range'] {
  const worth = worthOf(question)
  const given = [...counts]
    .map(([value, number]) => ({ worth: worth(value), number }))
    .filter((one) => Number.isFinite(one.worth))
  if (given.length === 0) return null
  const sum = given.reduce((so, one) => so + one.worth * one.number, 0)
  const total = given.reduce((so, { number }) => so + number, 0)
  const values = given.map((one) => one.worth)
  const inWords = (value: number) => i18n.formatNumber(value, { maximumFractionDigits: 2 })
  const average = inWords(sum / total)
  if (question.kind === 'scale') return { average }
  return { smallest: inWords(Math.min(...values)), largest: inWords(Math.max(...values)), average }
}

/** What an answer counts as a number: of a scale its step, where that is still one. */
function worthOf({ kind, options }: Question): (value: string) => number {
  if (kind === 'number') return Number
  if (kind !== 'scale') return () => Number.NaN
  const steps = options.filter(({ hidden }) => !hidden)
  return (value) => steps.findIndex((step) => step.value === value) + 1 || Number.NaN
}

/** Answers, each with how many gave it, as counts of what was ticked. One that nobody can read any more counts as none. */
export function countsOf(given: readonly { value: AnswerValue; number: number }[]): AnswerCounts {
  const counts = new Map<string, number>()
  for (const { value, number } of given) {
    for (const one of [value].flat().filter(Boolean)) {
      counts.set(one, (counts.get(one) ?? 0) + number)
    }
  }
  return counts
}
