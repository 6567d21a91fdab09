import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import Event from '#app/events/models/event'
import { recordInvitee } from '#app/registrations/actions/record_invitee'
import { hasOptedOut } from '#app/registrations/queries/opted_out'
import Invitee from '#app/registrations/models/invitee'
import Registration from '#app/registrations/models/registration'

/** A letter of a moment ago is surely still on its way. */
const PAUSE = { minutes: 10 }

type NotSent = { reason: 'draft' } | { reason: 'opted_out' } | { reason: 'too_soon' }
type Refusal = { reason: 'withdrawn' } | { reason: 'registered' }

/** The letter with the link goes out once more; of a draft it still waits for its publication. */
export function inviteAgain(id: number, actor: Actor): Promise<Result<void, Refusal | NotSent>> {
  return underInvitee<NotSent>(id, async (trx, invitee) => {
    const event = await Event.findOrFail(invitee.eventId, { client: trx })
    if (event.status === 'draft') return refuse('draft')
    if (await hasOptedOut(trx, invitee)) return refuse('opted_out')
    if (invitee.sentAt && invitee.sentAt > clock.now().minus(PAUSE)) return refuse('too_soon')
    await invitee.merge({ sentAt: clock.now() }).save()
    await recordInvitee(trx, 'invitee.invited_again', invitee, actor)
    return done(undefined)
  })
}

/** Takes an invitation back that nobody has answered: its link opens nothing more. */
export function withdrawInvitation(id: number, actor: Actor): Promise<Result<void, Refusal>> {
  return underInvitee<never>(id, async (trx, invitee) => {
    await invitee.merge({ withdrawnAt: clock.now() }).save()
    await recordInvitee(trx, 'invitee.withdrawn', invitee, actor)
    return done(undefined)
  })
}

function underInvitee<R extends { reason: string }>(
  id: number,
  work: (trx: Trx, invitee: Invitee) => Promise<Result<void, R>>
): Promise<Result<void, R | Refusal>> {
  return transaction(async (trx) => {
    const invitee = await Invitee.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    if (invitee.withdrawnAt) return refuse('withdrawn')
    const registration =
      invitee.registrationId && (await Registration.find(invitee.registrationId, { client: trx }))
    if (registration && registration.isActive) return refuse('registered')
    return work(trx, invitee)
  })
}
