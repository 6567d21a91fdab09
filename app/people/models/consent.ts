import { ConsentSchema } from '#database/schema'

export type ConsentKind = 'notice' | 'photo' | 'newsletter' | 'list' | 'guardian'

/** What one person read or agreed to, when, in which words. */
export default class Consent extends ConsentSchema {
  declare kind: ConsentKind
}
