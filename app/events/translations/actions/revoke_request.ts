import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { occasionOf } from '#app/events/occasion'
import { underRequest } from '#app/events/translations/actions/under_request'

/** Makes a translator's link useless. What they saved stays. Does nothing twice. */
export function revokeRequest(requestId: number, actor: Actor): Promise<void> {
  return underRequest(requestId, async (trx, request) => {
    if (request.revokedAt) return
    await request.merge({ revokedAt: clock.now(), revokedBy: actor.userId }).save()
    const occasion = occasionOf({ id: request.eventId }, actor, { requestId })
    await record(trx, 'translation.revoked', { requestId }, occasion)
  })
}
