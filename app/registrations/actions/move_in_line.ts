import type { Actor } from '#app/activity/record'
import { done, refuse, type Result } from '#app/core/result'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { waitingLine } from '#app/registrations/queries/waiting_order'

export const MOVES = ['first', 'up', 'down'] as const

export type Move = (typeof MOVES)[number]

/**
 * An organiser moves somebody in the line. Time of joining stays what it was: those who are ahead of it by the
 * organiser's will have a priority, the higher the further ahead, and whoever joins later comes after them.
 * @returns the new position
 */
export function moveInLine(
  id: number,
  move: Move,
  actor: Actor
): Promise<Result<number, { reason: 'not_waiting' }>> {
  return underRegistration(id, async ({ trx, registration }) => {
    if (registration.status !== 'waitlisted' || registration.parentId) return refuse('not_waiting')
    const rows: { id: number; priority: number }[] = await waitingLine(
      trx,
      registration.eventId
    ).select('id', 'priority')
    const from = rows.findIndex((row) => row.id === id)
    const to = { first: 0, up: Math.max(0, from - 1), down: Math.min(rows.length - 1, from + 1) }[
      move
    ]
    if (to === from) return done(to + 1)
    const [moved] = rows.splice(from, 1)
    rows.splice(to, 0, moved)
    for (const { id: one, priority } of raised(rows, Math.max(from, to))) {
      await trx.from('registrations').where('id', one).update({ priority })
    }
    await recordRegistration(trx, 'registration.moved_in_line', registration, actor)
    return done(to + 1)
  })
}

/** Those whose priority must change for the line to stand as it does, up to the last one whose place is new. */
function raised(rows: { id: number; priority: number }[], last: number) {
  const behind = rows[last + 1]?.priority ?? 0
  const changed: typeof rows = []
  let least = behind + 1
  for (const row of rows.slice(0, last + 1).toReversed()) {
    const priority = Math.max(row.priority, least)
    if (priority !== row.priority) changed.push({ id: row.id, priority })
    least = priority + 1
  }
  return changed
}
