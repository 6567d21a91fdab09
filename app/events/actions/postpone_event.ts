import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { keepChangeNote, type ChangeNote } from '#app/events/change_notes'
import { heldDays } from '#app/events/day_values'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { cancelDay, type DayChange } from '#app/events/write_day'

export interface Postponement {
  eventId: number
  /** The first and last date between which it is planned now, where that is known. */
  planned: { from: string; to: string } | null
  /** What those registered read about it. */
  note?: ChangeNote
  actor: Actor
}

export type NotPostponable =
  NotEditable | { reason: 'not_published' | 'over' | 'already_postponed' }

/**
 * Puts a published event off: every day that has not ended is called off, and those registered keep their places until
 * it has a day again. Answers the ids of the days.
 */
export function postponeEvent(wish: Postponement): Promise<Result<number[], NotPostponable>> {
  return transaction((trx) => postponeWithin(trx, wish))
}

/** The same in a transaction that does more. */
export async function postponeWithin(
  trx: Trx,
  { eventId, planned, note, actor }: Postponement
): Promise<Result<number[], NotPostponable>> {
  const locked = await lockEvent(trx, eventId)
  if (!locked.ok) return locked
  const event = locked.value
  if (!event.publishedAt) return refuse('not_published')
  if (event.status === 'postponed') return refuse('already_postponed')

  const now = clock.now()
  const days = await heldDays(eventId, trx).forUpdate()
  const coming = days.filter((day) => day.endsAt > now)
  if (days.length > 0 && coming.length === 0) return refuse('over')
  const changes: DayChange[] = []
  for (const day of coming) changes.push(await cancelDay(day))
  event.merge({ plannedFrom: planned?.from ?? null, plannedTo: planned?.to ?? null })
  event.merge({ status: 'postponed', revision: event.revision + 1, updatedAt: now })
  await event.save()
  const dayIds = changes.map(({ dayId }) => dayId)
  await keepChangeNote(trx, {
    eventId,
    kind: 'rescheduled',
    note: note ?? {},
    source: event.locale,
    dayIds,
  })
  const details = { days: changes, planned, revision: event.revision }
  await record(trx, 'event.postponed', { eventId, dayIds }, occasionOf(event, actor, details))
  return done(dayIds)
}
