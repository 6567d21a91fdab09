import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { setLimit } from '#app/events/limits'
import { holdEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import type { MayEdit } from '#app/events/rights'

interface Terms {
  eventId: number
  organisationId: number
  terms: { mayEdit: MayEdit; mustAgree: boolean; seats: number | null }
  actor: Actor
}

/** Sets what the lead of an event lets one partner do: what it edits, whether its yes is needed, how many seats it has. */
export function setTerms({
  eventId,
  organisationId,
  terms,
  actor,
}: Terms): Promise<Result<null, { reason: 'no_partner' }>> {
  return transaction(async (trx) => {
    await holdEvent(trx, eventId)
    const changed = await trx
      .from('event_organisers')
      .where({ event_id: eventId, organisation_id: organisationId, lead: false })
      .update({ may_edit: terms.mayEdit, must_agree: terms.mustAgree, seats: terms.seats })
    if (Number(changed) === 0) return refuse('no_partner')
    await setLimit(trx, { eventId, organisationId }, { capacity: terms.seats })
    const occasion = { ...occasionOf({ id: eventId }, actor, terms), organisationId }
    await record(trx, 'organiser.terms_set', { eventId }, occasion)
    return done(null)
  })
}
