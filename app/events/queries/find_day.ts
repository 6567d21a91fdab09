import { Exception } from '@adonisjs/core/exceptions'
import { rowId } from '#app/core/row_id'
import { heldDays } from '#app/events/day_values'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** The day of an address. @throws 404 when the event has none of this number, or it was called off. */
export async function findDay(event: Event, id: unknown): Promise<Day> {
  const day = await heldDays(event.id)
    .where('id', rowId(id) ?? 0)
    .first()
  if (!day) throw new Exception('no such day', { status: 404, code: 'E_NOT_FOUND' })
  return day
}
