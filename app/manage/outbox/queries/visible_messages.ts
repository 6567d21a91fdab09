import type { Access } from '#app/accounts/access'
import { writableEvents } from '#app/events/reach'
import { shownMessages } from '#app/messages/queries/outbox_page'

/** The mails a user may read: those of the events they organise; an admin also those of no event. */
export function visibleMessages(access: Access) {
  const messages = shownMessages()
  if (access.admin) return messages
  return messages.whereIn('messages.event_id', writableEvents(access).select('events.id'))
}
