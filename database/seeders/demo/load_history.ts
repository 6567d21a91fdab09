import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Verb } from '#app/activity/verbs'
import type { LoadedEvent } from './load_events.js'

/** The history that the events would have, without what would follow from it: nobody is written to. */
export async function loadHistory(
  trx: Trx,
  event: LoadedEvent,
  organiser: { userId: number; name: string }
) {
  const row = (verb: Verb, at: DateTime) => ({
    verb,
    actor_user_id: organiser.userId,
    actor_label: organiser.name,
    subject_type: 'event',
    subject_id: event.id,
    event_id: event.id,
    details: '{}',
    at: toSql(at),
  })
  const start = clock
    .now()
    .minus({ days: 150 + (event.id % 30) })
    .set({ hour: 7 + (event.id % 6), minute: (event.id * 7) % 60 })
  const rows = [
    row('event.created', start),
    row('event.published', start.plus({ days: 2, hours: 3 })),
  ]
  if (event.demo.days.some((day) => day.moved)) {
    rows.push(
      row('event.rescheduled', clock.now().minus({ days: 3 }).set({ hour: 10, minute: 20 }))
    )
  }
  await trx.table('activities').multiInsert(rows)
}
