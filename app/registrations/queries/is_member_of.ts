import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { networksOf } from '#app/organisations/queries/active_memberships'

/**
 * Whether somebody may register where only members do: they belong now to one of the event's organisers, themselves or
 * through an organisation they stand for, or they work for one.
 */
export async function isMemberOf(
  eventId: number,
  { personId, organiserOf }: Pick<Access, 'personId' | 'organiserOf'>
): Promise<boolean> {
  const row = await db
    .from('event_organisers')
    .where('event_id', eventId)
    .where((mine) =>
      mine
        .whereIn('organisation_id', networksOf(personId, organiserOf))
        .orWhereIn('organisation_id', organiserOf)
    )
    .first()
  return row !== null
}
