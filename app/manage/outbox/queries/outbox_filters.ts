import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import type { Locale } from '#app/core/languages/locales'
import { messageEvents } from '#app/manage/outbox/queries/message_events'
import { visibleMessages } from '#app/manage/outbox/queries/visible_messages'
import { MESSAGE_STATUSES, type MessageStatus } from '#app/messages/models/message'

const CHOICES = 200

export interface OutboxFilter {
  event: number | null
  status: MessageStatus | null
}

/** What an address asks for; whatever makes no sense there is not asked. */
export function outboxFilter(query: Record<string, unknown>): OutboxFilter {
  const status = MESSAGE_STATUSES.find((known) => known === query.status) ?? null
  return { event: rowId(query.event), status }
}

/** The mails this user may read that pass a filter. */
export function filteredMessages(access: Access, { event, status }: OutboxFilter) {
  const messages = visibleMessages(access)
  if (event) messages.where('messages.event_id', event)
  if (status) messages.where('messages.status', status)
  return messages
}

/** The events that a reader may choose from: those that have mails, the newest first. */
export async function eventChoices(access: Access, locale: Locale) {
  const rows = await visibleMessages(access)
    .whereNotNull('messages.event_id')
    .distinct('messages.event_id')
    .orderBy('messages.event_id', 'desc')
    .limit(CHOICES)
  const ids = rows.map(({ eventId }) => eventId as number)
  const events = await messageEvents(ids, locale)
  return ids
    .flatMap((id) => events.get(id) ?? [])
    .map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))
}
