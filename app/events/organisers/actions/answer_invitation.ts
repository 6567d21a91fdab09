import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { isOpenToChange } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { join, switchLead } from '#app/events/organisers/join'
import { lockInvitation, settleInvitation } from '#app/events/organisers/settle_invitation'
import { touchEvent } from '#app/events/organisers/touch_event'
import type OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'

type Refusal = { reason: 'settled' } | { reason: 'closed' }

/** The yes of an organisation that was asked: from now on it organises, or leads. */
export function acceptInvitation(
  invitationId: number,
  actor: Actor
): Promise<Result<null, Refusal>> {
  return transaction(async (trx) => {
    const { event, invitation } = await lockInvitation(trx, invitationId)
    if (invitation.status !== 'open') return refuse('settled')
    if (!isOpenToChange(event)) return refuse('closed')
    await takeUp(trx, invitation)
    await settleInvitation(invitation, 'accepted', actor)
    const { matter, eventId, organisationId: organisation } = invitation
    const revision = await touchEvent(trx, event)
    const occasion = occasionOf(event, actor, { matter, organisation, revision })
    await record(trx, 'organiser.joined', { invitationId, eventId }, occasion)
    return done(null)
  })
}

async function takeUp(trx: Trx, { eventId, organisationId, matter }: OrganiserInvitation) {
  if (matter === 'lead') return switchLead(trx, eventId, organisationId)
  const pair = { event_id: eventId, organisation_id: organisationId }
  if (await trx.from('event_organisers').where(pair).first()) return
  await join(trx, eventId, organisationId)
}

/** The no of an organisation that was asked, with its reason; nothing changes. */
export function declineInvitation(
  invitationId: number,
  reason: string,
  actor: Actor
): Promise<Result<null, { reason: 'settled' }>> {
  return transaction(async (trx) => {
    const { event, invitation } = await lockInvitation(trx, invitationId)
    if (invitation.status !== 'open') return refuse('settled')
    await settleInvitation(invitation, 'declined', actor, reason)
    const { matter, organisationId: organisation } = invitation
    const occasion = occasionOf(event, actor, { matter, organisation, reason })
    await record(trx, 'organiser.declined', { invitationId }, occasion)
    return done(null)
  })
}
