import type { Actor } from '#app/activity/record'
import type { Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { agendasOf } from '#app/events/agenda_items'
import type { WantedSession } from '#app/events/session_values'
import { settleWholeDay } from '#app/events/sessions'
import { touchAgenda } from '#app/events/touch_agenda'
import { writeSession } from '#app/events/write_session'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Session from '#app/events/models/session'

export type NotBegun = { reason: 'outside' } | { reason: 'occupied' }

interface Beginning {
  event: Event
  day: Day
  /** The items of the day; null where they don't fit its hours. */
  items: WantedSession[] | null
  actor: Actor
}

/** Gives a day that has no agenda yet a whole one at once. */
export async function beginAgenda(
  trx: Trx,
  { event, day, items, actor }: Beginning
): Promise<Result<null, NotBegun>> {
  const standing = await itemsOf(trx, day)
  if (standing.length > 0) return refuse('occupied')
  if (!items) return refuse('outside')

  const before = await agendasOf(trx, event, [day])
  for (const [position, item] of items.entries()) {
    await writeSession(trx, day, undefined, { ...item, position }, event.locale)
  }
  await settleWholeDay(trx, day)
  await touchAgenda(trx, event, before, actor)
  return done(null)
}

/** The items of a day's agenda in their order; none while the day is one whole. */
export function itemsOf(trx: Trx, day: Day) {
  return Session.query({ client: trx })
    .where({ day_id: day.id, is_whole_day: false })
    .orderBy('starts_at')
    .orderBy('position')
    .preload('room')
}
