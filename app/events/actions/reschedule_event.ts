import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { keepChangeNote, type ChangeNote } from '#app/events/change_notes'
import { heldDays, type WantedDay } from '#app/events/day_values'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { addDay, changeDay, dropDay, type DayChange } from '#app/events/write_day'
import type Event from '#app/events/models/event'

export interface Rescheduling {
  eventId: number
  /** Every day the event shall have. Local times must exist on their clocks, and end after they start. */
  days: WantedDay[]
  /** While there is no day: the first and last date between which it is planned. */
  planned: { from: string; to: string } | null
  /** What people read about it, once the event is known. */
  note?: ChangeNote
  revision?: number
  actor: Actor
}

export type NotReschedulable =
  NotEditable | { reason: 'agenda_outside'; day: number } | { reason: 'in_use' }

/** Breaks the transaction off, so that nothing of a refused change stays. */
class Refused extends Error {
  constructor(readonly refusal: NotReschedulable) {
    super(refusal.reason)
  }
}

/**
 * Sets when and where an event is. A day that goes from an event once published is cancelled, not deleted, and
 * an event left without days is postponed until it has some again. Answers the ids of the days that changed.
 */
export function rescheduleEvent(wish: Rescheduling): Promise<Result<number[], NotReschedulable>> {
  return unlessRefused(() => transaction((trx) => rescheduleWithin(trx, wish)))
}

/** Around a transaction that reschedules: what broke it off as a refusal. */
export async function unlessRefused<T, R extends { reason: string }>(
  work: () => Promise<Result<T, R>>
): Promise<Result<T, R | NotReschedulable>> {
  try {
    return await work()
  } catch (error) {
    if (isStillReferenced(error)) return refuse('in_use')
    if (error instanceof Refused) return { ok: false, ...error.refusal }
    throw error
  }
}

/** The same in a transaction that does more, which some refusals break off: see `unlessRefused`. */
export async function rescheduleWithin(
  trx: Trx,
  wish: Rescheduling
): Promise<Result<number[], NotReschedulable>> {
  const locked = await lockEvent(trx, wish.eventId, wish.revision)
  if (!locked.ok) return locked
  const event = locked.value
  const changes = await writeDays(trx, event, wish.days)
  const planned = wish.days.length > 0 ? null : wish.planned
  event.merge({ plannedFrom: planned?.from ?? null, plannedTo: planned?.to ?? null })
  if (event.publishedAt)
    event.status = wish.days.length > 0 ? 'published' : statusWithoutDays(event, changes)
  if (changes.length === 0 && !event.$isDirty) return done([])

  event.merge({ revision: event.revision + 1, updatedAt: clock.now() })
  await event.save()
  const dayIds = changes.map(({ dayId }) => dayId)
  if (event.publishedAt && wish.note) {
    const { id: eventId, locale: source } = event
    await keepChangeNote(trx, { eventId, kind: 'rescheduled', note: wish.note, source, dayIds })
  }
  const occasion = occasionOf(event, wish.actor, {
    days: changes,
    planned,
    revision: event.revision,
  })
  await record(trx, 'event.rescheduled', { eventId: event.id, dayIds }, occasion)
  return done(dayIds)
}

function statusWithoutDays(event: Event, changes: DayChange[]) {
  return changes.length > 0 ? 'postponed' : event.status
}

async function writeDays(trx: Trx, event: Event, wanted: WantedDay[]): Promise<DayChange[]> {
  const held = await heldDays(event.id, trx).forUpdate()
  const kept = new Set(wanted.flatMap(({ id }) => id ?? []))
  const changes: DayChange[] = []
  for (const day of held.filter(({ id }) => !kept.has(id))) {
    changes.push(await dropDay(trx, event, day))
  }
  for (const [index, wish] of wanted.entries()) {
    const day = held.find(({ id }) => id === wish.id)
    const change = day ? await changeDay(trx, event, day, wish) : await addDay(trx, event, wish)
    if (change === 'agenda_outside') throw new Refused(refuse('agenda_outside', { day: index }))
    if (change) changes.push(change)
  }
  return changes
}
