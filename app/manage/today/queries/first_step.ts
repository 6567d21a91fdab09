import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { readableEvents } from '#app/events/reach'

/** What a desk without events says to do first; null once there is an event to see. */
export type FirstStep = 'organisation' | 'event' | 'wait'

export async function firstStep(access: Access): Promise<FirstStep | null> {
  const event = await readableEvents(access).select('events.id').first()
  if (event) return null
  if (!access.admin) return access.organiserOf.length > 0 ? 'event' : 'wait'
  return (await db.from('organisations').first()) ? 'event' : 'organisation'
}
