import { record } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { invite, type Invitation } from '#app/events/organisers/invite'
import { join } from '#app/events/organisers/join'
import { touchEvent } from '#app/events/organisers/touch_event'

interface Addition extends Omit<Invitation, 'matter'> {
  /** Whether the organisation is asked, or joins at once. */
  asked: boolean
}

type Refusal = { reason: 'closed' } | { reason: 'already_there' } | { reason: 'already_asked' }

/** Adds a joint organiser, or asks an organisation to become one. */
export function addOrganiser({ asked, ...wish }: Addition): Promise<Result<null, Refusal>> {
  const { eventId, organisationId, actor } = wish
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId)
    if (!locked.ok) return refuse('closed')
    const pair = { event_id: eventId, organisation_id: organisationId }
    if (await trx.from('event_organisers').where(pair).first()) return refuse('already_there')
    const open = { ...pair, status: 'open' }
    if (await trx.from('organiser_invitations').where(open).first()) return refuse('already_asked')
    if (asked) {
      await invite(trx, { ...wish, matter: 'partner' })
      return done(null)
    }
    await join(trx, eventId, organisationId)
    const revision = await touchEvent(trx, locked.value)
    const occasion = occasionOf(locked.value, actor, { organisation: organisationId, revision })
    await record(trx, 'organiser.added', { eventId }, occasion)
    return done(null)
  })
}
