import { Exception } from '@adonisjs/core/exceptions'
import { sharedWork } from '#app/core/shared_work'
import type Event from '#app/events/models/event'
import { findPublicEvent } from '#app/events/queries/public_events'

const find = sharedWork(findPublicEvent)

/** The event of a public address, by its slug of today or of old. @throws 404 when strangers may not see it. */
export async function openEvent(slug: string): Promise<Event> {
  const found = await find(slug)
  if (!found) throw new Exception('no such event', { status: 404, code: 'E_NOT_FOUND' })
  return found.event
}

/** What a form's token of an event is bound to. */
export function formSubject(event: { id: number }): string {
  return `registration:${event.id}`
}

/** The one form that its nonce stands for, as a proof of work is bound to it. */
export function workSubject(event: { id: number }, nonce: string): string {
  return `${formSubject(event)}:${nonce}`
}
