import db from '@adonisjs/lucid/services/db'
import type { Trx } from '#app/core/database'

/** What a limit is of: the event as a whole, one of its days, a session with its own seats, or what is kept for a partner. */
interface Scope {
  eventId: number
  dayId?: number
  sessionId?: number
  organisationId?: number
}

interface Limit {
  capacity: number | null
  onlineCapacity?: number | null
}

/**
 * Sets how many seats there are. The counts beside it belong to registrations and stay; a limit below them is
 * allowed and shown as over-full. Plain statements, since registrations come after events.
 */
export async function setLimit(trx: Trx, scope: Scope, { capacity, onlineCapacity = null }: Limit) {
  const key = {
    event_id: scope.eventId,
    day_id: scope.dayId ?? null,
    session_id: scope.sessionId ?? null,
    organisation_id: scope.organisationId ?? null,
  }
  const limit = { capacity, online_capacity: onlineCapacity }
  const existing = await trx.from('quotas').where(key).forUpdate().first()
  if (!existing) {
    const isPart = scope.dayId ?? scope.sessionId ?? scope.organisationId
    const wanted = capacity !== null || onlineCapacity !== null || !isPart
    if (wanted) await trx.table('quotas').insert({ ...key, ...limit, revision: 1 })
    return
  }
  if (existing.capacity === capacity && existing.online_capacity === onlineCapacity) return
  await trx
    .from('quotas')
    .where('id', existing.id)
    .update({ ...limit, revision: existing.revision + 1 })
}

/** How many people are registered for an event or wait for a place. */
export async function registered(eventId: number): Promise<number> {
  const limit = await db
    .from('quotas')
    .where({ event_id: eventId, day_id: null, session_id: null, organisation_id: null })
    .first()
  if (!limit) return 0
  return limit.taken + limit.online_taken + limit.waiting + (limit.online_waiting ?? 0)
}
