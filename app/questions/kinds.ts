/** What can be asked. A scale is a row of steps, the first of them worth one. */
export const QUESTION_KINDS = [
  'text',
  'long_text',
  'number',
  'yes_no',
  'one_of',
  'several_of',
  'scale',
  'date',
  'country',
  'phone',
  'email',
  'organisation',
  'consent',
] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Kinds whose answers are chosen among options that somebody wrote. */
const WITH_OPTIONS: readonly QuestionKind[] = ['one_of', 'several_of', 'scale']

export function hasOptions(kind: QuestionKind): boolean {
  return WITH_OPTIONS.includes(kind)
}

/** Kinds on whose answer another question can depend: there are few answers, and all are known. */
export function canDecide(kind: QuestionKind): boolean {
  return hasOptions(kind) || kind === 'yes_no' || kind === 'consent'
}
