import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { newToken } from '#app/core/tokens'
import { occasionOf } from '#app/events/occasion'
import { underRequest } from '#app/events/translations/actions/under_request'
import { expiryOf } from '#app/events/translations/expiry'

/** Writes to a translator again, with a new link in place of the one before. What they saved stays. */
export function askAgain(requestId: number, actor: Actor): Promise<void> {
  return underRequest(requestId, async (trx, request) => {
    const { hash, encrypted } = newToken()
    const now = clock.now()
    request.merge({
      tokenHash: hash,
      tokenEncrypted: encrypted,
      letters: request.letters + 1,
      askedAt: now,
      expiresAt: expiryOf(now, request.deadline),
      completedAt: null,
      revokedAt: null,
      revokedBy: null,
    })
    await request.save()
    const occasion = occasionOf({ id: request.eventId }, actor, { requestId })
    await record(trx, 'translation.requested_again', { requestId }, occasion)
  })
}
