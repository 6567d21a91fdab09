import { hashToken } from '#app/core/tokens'
import { knownEvents } from '#app/events/queries/public_events'
import Invitee from '#app/registrations/models/invitee'
import Registration from '#app/registrations/models/registration'

export interface OpenInvitee {
  invitee: Invitee
  /** What came of the invitation, while it lasts. */
  registration: Registration | null
}

/** Whom a link invites; null when it was taken back, leads to nothing made known, or never was. */
export async function findInvitee(token: string): Promise<OpenInvitee | null> {
  const invitee = await Invitee.query()
    .where('token_hash', hashToken(token))
    .whereNull('withdrawn_at')
    .whereIn('event_id', knownEvents().select('events.id'))
    .first()
  if (!invitee) return null
  const made = invitee.registrationId && (await Registration.find(invitee.registrationId))
  return { invitee, registration: made && made.isActive ? made : null }
}
