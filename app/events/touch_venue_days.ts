import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'

/** What pages and feeds keep of a day is kept by its revision. Its time and place are the same, so nobody is invited anew. */
export async function touchVenueDays(trx: Trx, venueId: number): Promise<void> {
  const now = toSql(clock.now())
  await trx
    .from('days')
    .where('venue_id', venueId)
    .where('ends_at', '>', now)
    .increment('revision', 1)
}
