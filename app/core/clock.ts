import { DateTime } from 'luxon'

let offset = 0

/** The one source of "now" in rules, so that a test can stand at any moment while timers keep running. */
export const clock = {
  /** The present moment in UTC. */
  now(): DateTime<true> {
    return DateTime.fromMillis(Date.now() + offset, { zone: 'utc' }) as DateTime<true>
  },

  /** Stands at a moment and goes on from there. For tests; `travelBack` ends it. */
  travelTo(moment: DateTime) {
    offset = moment.toMillis() - Date.now()
  },

  travelBack() {
    offset = 0
  },
}
