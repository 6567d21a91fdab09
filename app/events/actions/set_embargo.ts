import type { DateTime } from 'luxon'
import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { isUnderEmbargo } from '#app/events/embargo'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'

export interface Embargo {
  eventId: number
  /** From when on strangers see the event once it is published; null: at once. */
  until: DateTime | null
  /** The revision the editor saw; absent: whatever stands. */
  revision?: number
  actor: Actor
}

/**
 * Sets the moment from which a published event is shown. What strangers have seen can't be taken back, so it is refused
 * once the event is shown. Answers whether anything changed.
 */
export function setEmbargo({
  eventId,
  until,
  revision,
  actor,
}: Embargo): Promise<Result<boolean, NotEditable | { reason: 'already_shown' }>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId, revision)
    if (!locked.ok) return locked
    const event = locked.value
    const before = event.embargoUntil
    if (before?.toMillis() === until?.toMillis()) return done(false)
    const now = clock.now()
    if (event.publishedAt && !isUnderEmbargo(event, now)) return refuse('already_shown')

    event.merge({ embargoUntil: until, revision: event.revision + 1, updatedAt: now })
    await event.save()
    const occasion = occasionOf(event, actor, {
      fields: ['embargoUntil'],
      values: { embargoUntil: [before?.toUTC().toISO() ?? null, until?.toUTC().toISO() ?? null] },
      revision: event.revision,
    })
    await record(trx, 'event.edited', { eventId }, occasion)
    return done(true)
  })
}
