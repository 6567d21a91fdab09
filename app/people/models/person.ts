import { PersonSchema } from '#database/schema'

/** A human, known once by mailbox and name together. */
export default class Person extends PersonSchema {
  static table = 'people'
}
