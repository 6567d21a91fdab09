import type { Text } from '#app/core/languages/content'
import type { QuestionKind } from '#app/questions/kinds'

/** What limits the answers to a question; each counts for some kinds only. */
export interface QuestionSettings {
  /** Of a number. */
  lowest?: number
  highest?: number
  whole?: boolean
  /** How many may be ticked of several. */
  most?: number
  /** Of a date: only a day that has been. */
  past?: boolean
}

/** A question is asked only where another was answered so. */
export interface Condition {
  questionId: number
  /** Ids of options, or `yes` and `no`. */
  values: string[]
}

export interface QuestionOption {
  /** Its id, as forms and answers hold it. */
  value: string
  label: Text
  /** No longer offered; whoever chose it keeps it. */
  hidden: boolean
}

/** A question as one reader gets it. */
export interface Question {
  id: number
  kind: QuestionKind
  label: Text
  help: Text | null
  required: boolean
  /** Kept encrypted, and seen by few. */
  sensitive: boolean
  hidden: boolean
  settings: QuestionSettings
  options: QuestionOption[]
  shownWhen: Condition | null
  /** The roles it is put to; empty: everybody. */
  audiences: string[]
  /** The question that this one words for its audiences. */
  variantOf: number | null
}

/** An answer as it is kept: words, the id of an option, `yes`, a number, a day; several ids where several may be ticked. */
export type AnswerValue = string | string[]

export type Answers = ReadonlyMap<number, AnswerValue>
