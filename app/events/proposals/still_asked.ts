import type { Trx } from '#app/core/database'
import type EventProposal from '#app/events/models/event_proposal'

/** Whether somebody who still organises the event has not answered. */
export async function isStillAsked(trx: Trx, { id, eventId }: EventProposal): Promise<boolean> {
  const open = await trx
    .from('event_proposal_answers')
    .where('event_proposal_id', id)
    .whereNull('agrees')
    .whereIn(
      'organisation_id',
      trx.from('event_organisers').where('event_id', eventId).select('organisation_id')
    )
    .first()
  return open !== null && open !== undefined
}
