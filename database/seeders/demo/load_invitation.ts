import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'

interface Inviter {
  userId: number
  name: string
}

/** Sofia asks Niš to hold an event together, and Niš has not answered yet. Nobody is written to. */
export async function loadInvitation(
  trx: Trx,
  eventId: number,
  organisationId: number,
  { userId, name }: Inviter
) {
  const at = toSql(clock.now().minus({ hours: 30 }))
  await trx.table('organiser_invitations').insert({
    event_id: eventId,
    organisation_id: organisationId,
    matter: 'partner',
    status: 'open',
    invited_by: userId,
    invited_at: at,
  })
  await trx.table('activities').insert({
    verb: 'organiser.invited',
    actor_user_id: userId,
    actor_label: name,
    subject_type: 'event',
    subject_id: eventId,
    event_id: eventId,
    details: JSON.stringify({ matter: 'partner', organisation: organisationId }),
    at,
  })
}
