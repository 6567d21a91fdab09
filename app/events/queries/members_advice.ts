import type { Trx } from '#app/core/database'
import { networksWithMembers } from '#app/organisations/queries/active_memberships'

/** An event for members that no organiser has any of would be seen by nobody. */
export async function membersAdvice(
  client: Pick<Trx, 'from'>,
  event: { id: number; visibility: string }
): Promise<{ part: 'members' }[]> {
  if (event.visibility !== 'members') return []
  const organiser = await client
    .from('event_organisers')
    .where('event_id', event.id)
    .whereIn('organisation_id', networksWithMembers())
    .first()
  return organiser ? [] : [{ part: 'members' }]
}
