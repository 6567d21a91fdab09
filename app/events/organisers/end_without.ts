import { record, type Actor } from '#app/activity/record'
import type { Trx } from '#app/core/database'
import { occasionOf } from '#app/events/occasion'
import { settleInvitation } from '#app/events/organisers/settle_invitation'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { isStillAsked } from '#app/events/proposals/still_asked'
import { settle } from '#app/events/proposals/settle'
import EventProposal from '#app/events/models/event_proposal'

/**
 * Ends what goes with an organiser who just went: what it holds on the agenda is held by all together, its own proposals are withdrawn, those that waited for nobody but it
 * lapse, and nobody asks it to lead any more.
 */
export async function endWithout(
  trx: Trx,
  eventId: number,
  organisationId: number,
  actor: Actor
): Promise<void> {
  const open = await EventProposal.query({ client: trx })
    .where({ event_id: eventId, status: 'open' })
    .orderBy('id')
    .forUpdate()
  const days = trx.from('days').where('event_id', eventId).select('id')
  await trx
    .from('sessions')
    .where('organisation_id', organisationId)
    .whereIn('day_id', days)
    .update({ organisation_id: null })
  for (const proposal of open) {
    if (proposal.organisationId === organisationId) {
      await settle(trx, proposal, { status: 'withdrawn', actor })
    } else if (!(await isStillAsked(trx, proposal))) {
      await settle(trx, proposal, { status: 'lapsed', reason: 'left', actor })
    }
  }
  const asked = await OrganiserInvitation.query({ client: trx })
    .where({ event_id: eventId, organisation_id: organisationId, status: 'open' })
    .forUpdate()
    .first()
  if (!asked) return
  await settleInvitation(asked, 'withdrawn', actor)
  const details = { matter: asked.matter, organisation: organisationId }
  const occasion = occasionOf({ id: eventId }, actor, details)
  await record(trx, 'organiser.invitation_withdrawn', { invitationId: asked.id }, occasion)
}
