import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { keepChangeNote, type ChangeNote } from '#app/events/change_notes'
import { heldDays } from '#app/events/day_values'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { cancelDay } from '#app/events/write_day'

export type NotCancellable = NotEditable | { reason: 'not_published' | 'over' }

interface Cancellation {
  eventId: number
  /** What the registered people read; in the organiser's words and the language of the original. */
  reason: string
  /** The same for those who read other languages. */
  note?: ChangeNote
  actor: Actor
}

/**
 * Calls a published event off, with every day that has not ended; what took place stays. There is no way back. A draft
 * is discarded instead.
 */
export function cancelEvent(wish: Cancellation): Promise<Result<null, NotCancellable>> {
  return transaction((trx) => cancelWithin(trx, wish))
}

/** The same in a transaction that does more. */
export async function cancelWithin(
  trx: Trx,
  { eventId, reason, note, actor }: Cancellation
): Promise<Result<null, NotCancellable>> {
  const locked = await lockEvent(trx, eventId)
  if (!locked.ok) return locked
  const event = locked.value
  if (!event.publishedAt) return refuse('not_published')

  const now = clock.now()
  const days = await heldDays(eventId, trx).forUpdate()
  const coming = days.filter((day) => day.endsAt > now)
  if (days.length > 0 && coming.length === 0) return refuse('over')
  for (const day of coming) await cancelDay(day)
  event.merge({ status: 'cancelled', cancelledAt: now, cancelReason: reason, updatedAt: now })
  await event.merge({ revision: event.revision + 1 }).save()
  await keepChangeNote(trx, {
    eventId,
    kind: 'cancelled',
    note: { ...note, [event.locale]: { note: reason } },
    source: event.locale,
    dayIds: coming.map(({ id }) => id),
  })
  const occasion = occasionOf(event, actor, { reason, revision: event.revision })
  await record(trx, 'event.cancelled', { eventId }, occasion)
  return done(null)
}
