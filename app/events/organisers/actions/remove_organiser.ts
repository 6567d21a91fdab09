import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { setLimit } from '#app/events/limits'
import { holdEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { endWithout } from '#app/events/organisers/end_without'
import { touchEvent } from '#app/events/organisers/touch_event'

interface Departure {
  eventId: number
  organisationId: number
  /** Whether the partner leaves by itself, or the lead takes it out. */
  leaves: boolean
  actor: Actor
}

/**
 * A partner organises an event no longer, with all that waited for it or came from it. The lead can't go before it has
 * handed over.
 */
export function removeOrganiser({
  eventId,
  organisationId,
  leaves,
  actor,
}: Departure): Promise<Result<null, { reason: 'no_partner' }>> {
  return transaction(async (trx) => {
    const event = await holdEvent(trx, eventId)
    const gone = await trx
      .from('event_organisers')
      .where({ event_id: eventId, organisation_id: organisationId, lead: false })
      .delete()
    if (Number(gone) === 0) return refuse('no_partner')
    await setLimit(trx, { eventId, organisationId }, { capacity: null })
    await endWithout(trx, eventId, organisationId, actor)
    const revision = await touchEvent(trx, event)
    const occasion = occasionOf(event, actor, { organisation: organisationId, revision })
    const verb = leaves ? 'organiser.left' : 'organiser.removed'
    const payload = { eventId, organisationId, revision, leaves, by: actor.userId }
    await record(trx, verb, payload, occasion)
    return done(null)
  })
}
