import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { occasionOf } from '#app/events/occasion'
import { lockInvitation, settleInvitation } from '#app/events/organisers/settle_invitation'

/** Takes an invitation back while nobody has answered it. */
export function withdrawInvitation(
  invitationId: number,
  actor: Actor
): Promise<Result<null, { reason: 'settled' }>> {
  return transaction(async (trx) => {
    const { event, invitation } = await lockInvitation(trx, invitationId)
    if (invitation.status !== 'open') return refuse('settled')
    await settleInvitation(invitation, 'withdrawn', actor)
    const { matter, organisationId: organisation } = invitation
    const occasion = occasionOf(event, actor, { matter, organisation })
    await record(trx, 'organiser.invitation_withdrawn', { invitationId }, occasion)
    return done(null)
  })
}
