import { record, type Actor } from '#app/activity/record'
import {
  addEntries,
  isCounted,
  knownNonces,
  lockCount,
  type CountedDay,
} from '#app/attendance/head_counts'
import type { HeadCountSource } from '#app/attendance/models/head_count'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

export interface NewFigure {
  figure: number
  source: HeadCountSource
  reason: string | null
  /** What stood on the form; null where nobody had counted. */
  shown: number | null
  nonce: string
}

type Refusal = { reason: 'registered' } | { reason: 'changed_meanwhile'; figure: number }

/**
 * Writes down how many people came on a day. What was counted before stays in the history; a form that was opened before
 * others went on counting is refused, so that it undoes nobody's taps unseen.
 */
export function recordHeadCount(
  day: CountedDay,
  { shown, ...typed }: NewFigure,
  actor: Actor
): Promise<Result<null, Refusal>> {
  return transaction(async (trx) => {
    if (!(await isCounted(trx, day.eventId))) return refuse('registered')
    const { counted, figure: before } = await lockCount(trx, day.dayId)
    const known = await knownNonces(trx, [typed.nonce])
    if (known.has(typed.nonce)) return done(null)
    if (shown !== (counted ? before : null)) return refuse('changed_meanwhile', { figure: before })

    const entry = { kind: 'figure' as const, change: typed.figure - before, at: clock.now() }
    await addEntries(trx, day.dayId, [{ ...typed, ...entry }], actor)
    const { dayId, eventId, date } = day
    const { figure, source } = typed
    await record(
      trx,
      'head_count.recorded',
      { dayId },
      {
        actor,
        subject: { type: 'day', id: dayId },
        eventId,
        details: { date, figure, source, before: counted ? before : null },
      }
    )
    return done(null)
  })
}
