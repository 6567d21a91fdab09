import { QuestionSetSchema } from '#database/schema'

/** What a set of questions is for: kept for later, or asked somewhere. */
export const PURPOSES = [
  'library',
  'registration',
  'check_in',
  'survey',
  'evaluation',
  'test',
] as const

export type Purpose = (typeof PURPOSES)[number]

/** Questions that are asked together: those of an event's registration, or a set that an organisation keeps to use again. */
export default class QuestionSet extends QuestionSetSchema {
  declare purpose: Purpose
}
