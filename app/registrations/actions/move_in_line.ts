import type { Actor } from '#app/activity/record'
import { done, refuse, type Result } from '#app/core/result'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { standAt, type Standing } from '#app/registrations/actions/stand_at'
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
    const rows: Standing[] = await waitingLine(trx, registration.eventId).select('id', 'priority')
    const from = rows.findIndex((row) => row.id === id)
    const to = { first: 0, up: Math.max(0, from - 1), down: Math.min(rows.length - 1, from + 1) }[
      move
    ]
    if (to === from) return done(to + 1)
    await standAt(trx, rows, from, to)
    await recordRegistration(trx, 'registration.moved_in_line', registration, actor)
    return done(to + 1)
  })
}
