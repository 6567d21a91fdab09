import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { findVisible } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'

/** Whether somebody acts for the organisation that leads an event. */
export async function leads(access: Access, eventId: number): Promise<boolean> {
  if (access.admin) return true
  const lead = await db
    .from('event_organisers')
    .where({ event_id: eventId, lead: true })
    .whereIn('organisation_id', access.organiserOf)
    .first()
  return lead !== null && lead !== undefined
}

/** The event of an address, for those who lead it. @throws 404 when this user may not see it, 403 when others lead. */
export async function findLed({ access, params }: HttpContext): Promise<Event> {
  const event = await findVisible(access, params.id)
  if (await leads(access, event.id)) return event
  throw new Exception('the lead decides', { status: 403, code: 'E_FORBIDDEN' })
}
