import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import Event from '#app/events/models/event'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

const MOST = 5

/** Events that others ask one's own organisations to organise, or to lead, the oldest question first. */
export async function organiserInvitations({ access }: Reader): Promise<Need[]> {
  const closed = Event.query().whereIn('status', ['cancelled', 'archived']).select('id')
  const rows = await OrganiserInvitation.query()
    .where('status', 'open')
    .whereIn('organisation_id', access.organiserOf)
    .whereNotIn('event_id', closed)
    .orderBy('id')
    .limit(MOST)
  return rows.map(({ matter, eventId }) => ({
    kind: matter === 'lead' ? 'leading' : 'joining',
    count: 1,
    eventId,
  }))
}
