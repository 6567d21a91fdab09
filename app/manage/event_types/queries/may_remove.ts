import db from '@adonisjs/lucid/services/db'
import type EventType from '#app/events/models/event_type'
import { isStandardType } from '#app/events/standard_event_types'

/** Whether a type can go: none of the standard set, and no event has it. */
export async function mayRemove({ id, key }: Pick<EventType, 'id' | 'key'>): Promise<boolean> {
  if (isStandardType(key)) return false
  return (await db.from('events').where('event_type_id', id).select('id').first()) === null
}
