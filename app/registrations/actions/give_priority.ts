import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { standAt } from '#app/registrations/actions/stand_at'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { wholeLine, type Waiting } from '#app/registrations/queries/day_line'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { daysAhead } from '#app/registrations/registration_state'

/**
 * Gives somebody who waits priority, or takes it back, for all they wait for. Those who have it stand before all others,
 * among themselves as they joined; whoever loses it stands again where they joined.
 * @returns the new position among those who wait for the event; null for somebody who has a place there and waits for
 *   days alone
 */
export function givePriority(
  id: number,
  wanted: boolean,
  actor: Actor
): Promise<Result<number | null, { reason: 'not_waiting' }>> {
  return underRegistration(id, async ({ trx, terms, registration }) => {
    const line = onceEach(await wholeLine(trx, terms.eventId, daysAhead(terms, clock.now())))
    const from = line.findIndex((one) => one.id === id)
    if (from === -1) return refuse('not_waiting')
    if (line[from].hasPriority !== wanted) {
      await trx
        .from('registrations')
        .where('id', id)
        .update({ has_priority: wanted, ...(!wanted && { priority: 0 }) })
      if (wanted) await standAt(trx, line, from, placeOf(line, from))
      const verb = wanted ? 'registration.priority_given' : 'registration.priority_taken'
      await recordRegistration(trx, verb, registration, actor)
    }
    const order = await waitingOrder(terms.eventId, trx)
    return done(order.indexOf(id) + 1 || null)
  })
}

/** Whoever waits for several days stands where they do for the first of them to be given. */
function onceEach(line: Waiting[]): Waiting[] {
  return line.filter(({ id }, index) => line.findIndex((one) => one.id === id) === index)
}

/** Behind the last of those with priority who joined before; in front of everybody where there is none. */
function placeOf(line: Waiting[], from: number): number {
  const joined = line[from].queuedAt
  const others = line.toSpliced(from, 1)
  const before = others.findLastIndex((one) => one.hasPriority && one.queuedAt <= joined)
  return before + 1
}
