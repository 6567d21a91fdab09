import { DateTime } from 'luxon'

let offset = 0
let stopped: number | null = null

/** The one source of "now" in rules, so that a test can stand at any moment while timers keep running. */
export const clock = {
  /** The present moment in UTC. */
  now(): DateTime<true> {
    return DateTime.fromMillis(stopped ?? Date.now() + offset, { zone: 'utc' }) as DateTime<true>
  },

  /** Stands at a moment and goes on from there. For tests; `travelBack` ends it. */
  travelTo(moment: DateTime) {
    offset = moment.toMillis() - Date.now()
  },

  /** Stands still at a moment. For tests of what is true at exactly that one; `travelBack` ends it. */
  stopAt(moment: DateTime) {
    stopped = moment.toMillis()
  },

  travelBack() {
    offset = 0
    stopped = null
  },
}
