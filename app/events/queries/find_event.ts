import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import type Event from '#app/events/models/event'
import {
  organisedEvents,
  previewableEvents,
  readableEvents,
  writableEvents,
} from '#app/events/reach'
import type { Part } from '#app/events/rights'

/** The event of an address, for reading. @throws 404 when this user may not see it. */
export async function findVisible(access: Access, id: unknown): Promise<Event> {
  return existing(
    await readableEvents(access)
      .where('events.id', rowId(id) ?? 0)
      .first()
  )
}

/** The event of an address, for a look at its page before the public sees it. @throws 404 when this user may not. */
export async function findPreviewable(access: Access, id: unknown): Promise<Event> {
  return existing(
    await previewableEvents(access)
      .where('events.id', rowId(id) ?? 0)
      .first()
  )
}

function existing(event: Event | null): Event {
  if (!event) throw new Exception('no such event', { status: 404, code: 'E_NOT_FOUND' })
  return event
}

/** Whether this user may change an event they see, or one part of it. */
export async function mayEdit(
  access: Access,
  event: Pick<Event, 'id'>,
  part: Part = 'all'
): Promise<boolean> {
  return (await writableEvents(access, part).where('events.id', event.id).first()) !== null
}

/** Whether this user is an organiser of the event, whatever they may edit. */
export async function organises(access: Access, event: Pick<Event, 'id'>): Promise<boolean> {
  return (await organisedEvents(access).where('events.id', event.id).first()) !== null
}

/** The event of an address, for changing. @throws 404 when this user may not see it, 403 when they may only read it. */
export async function findManageable(
  access: Access,
  id: unknown,
  part: Part = 'all'
): Promise<Event> {
  const event = await findVisible(access, id)
  if (await mayEdit(access, event, part)) return event
  throw new Exception('this event is only open for reading', { status: 403, code: 'E_FORBIDDEN' })
}
