import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { holdEvent } from '#app/events/lock_event'
import OrganiserInvitation, {
  type InvitationStatus,
} from '#app/events/organisers/models/organiser_invitation'
import type Event from '#app/events/models/event'

/** Takes an invitation for one answer, its event first, as whoever changes the event does. */
export async function lockInvitation(
  trx: Trx,
  invitationId: number
): Promise<{ event: Event; invitation: OrganiserInvitation }> {
  const { eventId } = await OrganiserInvitation.findOrFail(invitationId, { client: trx })
  const event = await holdEvent(trx, eventId)
  const invitation = await OrganiserInvitation.query({ client: trx })
    .where('id', invitationId)
    .forUpdate()
    .firstOrFail()
  return { event, invitation }
}

/** Ends an invitation that its transaction has locked. */
export async function settleInvitation(
  invitation: OrganiserInvitation,
  status: Exclude<InvitationStatus, 'open'>,
  actor: Actor,
  reason: string | null = null
): Promise<void> {
  const settled = { status, reason, settledAt: clock.now(), settledBy: actor.userId }
  await invitation.merge(settled).save()
}
