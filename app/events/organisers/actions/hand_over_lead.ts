import { record } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { invite, type Invitation } from '#app/events/organisers/invite'
import { switchLead } from '#app/events/organisers/join'
import { touchEvent } from '#app/events/organisers/touch_event'

interface Handover extends Omit<Invitation, 'matter'> {
  /** Whether the next lead is asked, or leads at once. */
  asked: boolean
}

type Refusal = { reason: 'closed' } | { reason: 'no_partner' } | { reason: 'already_asked' }

/** Gives the lead of an event to one of its partners, or asks the partner to take it. */
export function handOverLead({ asked, ...wish }: Handover): Promise<Result<null, Refusal>> {
  const { eventId, organisationId, actor } = wish
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId)
    if (!locked.ok) return refuse('closed')
    const partner = { event_id: eventId, organisation_id: organisationId, lead: false }
    if (!(await trx.from('event_organisers').where(partner).first())) return refuse('no_partner')
    const open = { event_id: eventId, matter: 'lead', status: 'open' }
    if (await trx.from('organiser_invitations').where(open).first()) return refuse('already_asked')
    if (asked) {
      await invite(trx, { ...wish, matter: 'lead' })
      return done(null)
    }
    await switchLead(trx, eventId, organisationId)
    const revision = await touchEvent(trx, locked.value)
    const occasion = occasionOf(locked.value, actor, { organisation: organisationId, revision })
    await record(trx, 'organiser.lead_handed_over', { eventId }, occasion)
    return done(null)
  })
}
