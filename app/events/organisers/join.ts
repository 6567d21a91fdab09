import type { Trx } from '#app/core/database'
import { setLimit } from '#app/events/limits'

/** Puts an organisation behind the other organisers of an event. */
export async function join(trx: Trx, eventId: number, organisationId: number): Promise<void> {
  const [{ last }] = await trx
    .from('event_organisers')
    .where('event_id', eventId)
    .max('position as last')
  await trx.table('event_organisers').insert({
    event_id: eventId,
    organisation_id: organisationId,
    lead: last === null,
    position: last === null ? 0 : Number(last) + 1,
  })
}

/**
 * Makes one of the organisers the lead, for whom nothing is kept any more; who led before stays as a partner who edits
 * everything and is asked what the other was asked.
 */
export async function switchLead(trx: Trx, eventId: number, organisationId: number): Promise<void> {
  const rows = () => trx.from('event_organisers').where('event_id', eventId)
  const next = await rows().where('organisation_id', organisationId).firstOrFail()
  await rows()
    .where('lead', true)
    .update({ lead: false, may_edit: 'all', must_agree: next.must_agree, position: next.position })
  await rows()
    .where('organisation_id', organisationId)
    .update({ lead: true, may_edit: 'all', must_agree: false, position: 0, seats: null })
  await setLimit(trx, { eventId, organisationId }, { capacity: null })
}
