import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Event from '#app/events/models/event'
import { answerDateWish } from '#app/mailings/date_wishes/actions/answer_date_wish'
import type { DateWish } from '#app/mailings/date_wishes/date_wish'
import { cancelledEvents, dueWishes } from '#app/mailings/date_wishes/due_wishes'

const AT_ONCE = 200

/**
 * Tells the date, or that the event is off, to those who wait for it, as many as fit into one round. Answers whether
 * more are waiting.
 * @param eventId only of this event
 */
export async function answerDueWishes(eventId?: number): Promise<boolean> {
  const wishes = dueWishes().orderBy('id').limit(AT_ONCE).select('date_wishes.*')
  if (eventId) wishes.where('event_id', eventId)
  const rows: DateWish[] = await wishes
  const off = await cancelledAmong(rows.map((row) => row.event_id))
  for (const wish of rows) await answerDateWish(wish, off.has(wish.event_id) ? 'off' : 'set')
  return rows.length === AT_ONCE
}

async function cancelledAmong(ids: number[]): Promise<Set<number>> {
  const rows: { id: number }[] = await cancelledEvents()
    .whereIn('id', [...new Set(ids)])
    .pojo()
  return new Set(rows.map(({ id }) => id))
}

const UNCONFIRMED_HOURS = 48
const MOST_DAYS = 365
const LETTER_DAYS = 7

/** Forgets who never confirmed, who waited for a year, who waits for what was put away, and letters that arrived long ago. */
export async function forgetDateWishes(): Promise<void> {
  const before = (wait: { hours?: number; days?: number }) => toSql(clock.now().minus(wait))
  await db
    .from('date_wishes')
    .where((over) =>
      over
        .where('created_at', '<', before({ days: MOST_DAYS }))
        .orWhereIn('event_id', Event.query().where('status', 'archived').select('id'))
        .orWhere((unconfirmed) =>
          unconfirmed
            .whereNull('confirmed_at')
            .where('created_at', '<', before({ hours: UNCONFIRMED_HOURS }))
        )
    )
    .delete()
  await db
    .from('messages')
    .where('kind', 'like', 'date_wish.%')
    .whereIn('status', ['sent', 'suppressed', 'failed', 'unconfigured'])
    .where('created_at', '<', before({ days: LETTER_DAYS }))
    .delete()
}
