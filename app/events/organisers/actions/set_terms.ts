import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { setLimit } from '#app/events/limits'
import { holdEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { touchEvent } from '#app/events/organisers/touch_event'
import type { MayEdit } from '#app/events/rights'

interface Terms {
  eventId: number
  organisationId: number
  terms: { mayEdit: MayEdit; mustAgree: boolean; seats: number | null }
  /** Of the event, as the lead saw it. */
  revision?: number
  actor: Actor
}

/** Sets what the lead of an event lets one partner do: what it edits, whether its yes is needed, how many seats it has. */
export function setTerms({
  eventId,
  organisationId,
  terms,
  revision,
  actor,
}: Terms): Promise<Result<null, { reason: 'no_partner' } | { reason: 'stale' }>> {
  return transaction(async (trx) => {
    const event = await holdEvent(trx, eventId)
    if (revision !== undefined && revision !== event.revision) return refuse('stale')
    const changed = await trx
      .from('event_organisers')
      .where({ event_id: eventId, organisation_id: organisationId, lead: false })
      .update({ may_edit: terms.mayEdit, must_agree: terms.mustAgree, seats: terms.seats })
    if (Number(changed) === 0) return refuse('no_partner')
    await setLimit(trx, { eventId, organisationId }, { capacity: terms.seats })
    const details = { ...terms, revision: await touchEvent(trx, event) }
    const occasion = { ...occasionOf(event, actor, details), organisationId }
    await record(trx, 'organiser.terms_set', { eventId }, occasion)
    return done(null)
  })
}
