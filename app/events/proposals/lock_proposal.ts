import type { Trx } from '#app/core/database'
import { holdEvent } from '#app/events/lock_event'
import EventProposal from '#app/events/models/event_proposal'

/** Takes a proposal for one answer, its event first, as whoever changes the event does. */
export async function lockProposal(trx: Trx, proposalId: number): Promise<EventProposal> {
  const { eventId } = await EventProposal.findOrFail(proposalId, { client: trx })
  await holdEvent(trx, eventId)
  return EventProposal.query({ client: trx }).where('id', proposalId).forUpdate().firstOrFail()
}
