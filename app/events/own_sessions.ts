import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { mayEdit } from '#app/events/queries/find_event'

/**
 * Whose agenda items somebody may edit: null is all of them; else the organisations they organise for that may edit
 * what they hold themselves.
 */
export async function editableHolders(
  access: Access,
  event: { id: number }
): Promise<number[] | null> {
  if (await mayEdit(access, event, 'agenda')) return null
  const rows = await db
    .from('event_organisers')
    .where({ event_id: event.id, may_edit: 'sessions' })
    .whereIn('organisation_id', access.organiserOf)
    .orderBy('position')
  return rows.map((row) => row.organisation_id)
}

/** Whether an agenda item is one that may be edited by whoever edits those of these holders. */
export function isHeldBy(holders: number[] | null, organisationId: number | null): boolean {
  return holders === null || (organisationId !== null && holders.includes(organisationId))
}

/** The answer to whoever may see an agenda item and not change it. */
export function notYours(): Exception {
  return new Exception('another organiser holds it', { status: 403, code: 'E_FORBIDDEN' })
}
