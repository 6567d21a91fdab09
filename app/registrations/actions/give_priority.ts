import type { Actor } from '#app/activity/record'
import { fromSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { standAt, type Standing } from '#app/registrations/actions/stand_at'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { waitingLine, waitingOrder } from '#app/registrations/queries/waiting_order'

interface Row extends Standing {
  has_priority: boolean | number
  queued_at: string | Date
}

/**
 * Gives somebody who waits priority, or takes it back. Those who have it stand before all others, among themselves as
 * they joined; whoever loses it stands again where they joined.
 * @returns the new position
 */
export function givePriority(
  id: number,
  wanted: boolean,
  actor: Actor
): Promise<Result<number, { reason: 'not_waiting' }>> {
  return underRegistration(id, async ({ trx, registration }) => {
    const { status, parentId, eventId, hasPriority } = registration
    if (status !== 'waitlisted' || parentId) return refuse('not_waiting')
    if (Boolean(hasPriority) !== wanted) {
      const line: Row[] = await waitingLine(trx, eventId).select(
        'id',
        'priority',
        'has_priority',
        'queued_at'
      )
      const from = line.findIndex((row) => row.id === id)
      await trx
        .from('registrations')
        .where('id', id)
        .update({ has_priority: wanted, ...(!wanted && { priority: 0 }) })
      if (wanted) await standAt(trx, line, from, placeOf(line, from))
      const verb = wanted ? 'registration.priority_given' : 'registration.priority_taken'
      await recordRegistration(trx, verb, registration, actor)
    }
    const order = await waitingOrder(eventId, trx)
    return done(order.indexOf(id) + 1)
  })
}

/** Behind the last of those with priority who joined before; in front of everybody where there is none. */
function placeOf(line: Row[], from: number): number {
  const joined = fromSql(line[from].queued_at)
  const others = line.toSpliced(from, 1)
  const before = others.findLastIndex(
    (row) => Boolean(row.has_priority) && fromSql(row.queued_at) <= joined
  )
  return before + 1
}
