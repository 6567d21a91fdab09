import type { Verb } from '#app/activity/verbs'
import { ActivitySchema } from '#database/schema'

/** A row of history: who did what to which, when. */
export default class Activity extends ActivitySchema {
  static table = 'activities'

  declare verb: Verb
}
