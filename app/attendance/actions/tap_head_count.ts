import type { DateTime } from 'luxon'
import { record, type Actor } from '#app/activity/record'
import {
  addEntries,
  isCounted,
  knownNonces,
  lockCount,
  MOST_HEADS,
  type CountedDay,
  type NewEntry,
  type StandingCount,
} from '#app/attendance/head_counts'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'

/** One person more or less. An instant; the nonce makes a repeat harmless. */
export interface Tap {
  change: 1 | -1
  at: DateTime
  nonce: string
}

/** After how long without a tap of the same person counting is a new line of history. */
const PAUSE = { minutes: 30 }

/**
 * Adds what was tapped to the count of a day, however many phones tap at once, and answers how it stands. A count that
 * was written down stays an estimate, or whatever it was, when taps are added to it.
 */
export function tapHeadCount(
  day: CountedDay,
  taps: Tap[],
  actor: Actor
): Promise<Result<{ figure: number }, { reason: 'registered' }>> {
  return transaction(async (trx) => {
    if (!(await isCounted(trx, day.eventId))) return refuse('registered')
    const standing = await lockCount(trx, day.dayId)
    const known = await knownNonces(
      trx,
      taps.map(({ nonce }) => nonce)
    )
    const fresh = taps.filter(({ nonce }) => !known.has(nonce) && known.add(nonce))
    if (fresh.length === 0) return done({ figure: standing.figure })

    const isNews = !(await countedJustNow(trx, day.dayId, actor))
    const entries = entriesOf(standing, fresh)
    await addEntries(trx, day.dayId, entries, actor)
    if (isNews) {
      const { dayId, eventId, date } = day
      const occasion = { actor, subject: { type: 'day', id: dayId }, eventId, details: { date } }
      await record(trx, 'head_count.tapped', { dayId }, occasion)
    }
    return done({ figure: entries.at(-1)!.figure })
  })
}

/** Nobody can be taken away from none: such a tap is kept, and changes nothing. */
function entriesOf({ figure, source, reason }: StandingCount, taps: Tap[]): NewEntry[] {
  let before = figure
  return taps.map(({ change, at, nonce }) => {
    const after = Math.min(Math.max(before + change, 0), MOST_HEADS)
    const entry = { change: after - before, figure: after, source, reason, at, nonce }
    before = after
    return { kind: 'tap', ...entry }
  })
}

/** History says once that somebody counts, not at every tap: those are kept with the count itself. */
async function countedJustNow(trx: Trx, dayId: number, { userId }: Actor): Promise<boolean> {
  const recent = await trx
    .from('head_count_entries')
    .where({ day_id: dayId, kind: 'tap', by: userId })
    .where('at', '>', toSql(clock.now().minus(PAUSE)))
    .select('id')
    .first()
  return recent !== null
}
