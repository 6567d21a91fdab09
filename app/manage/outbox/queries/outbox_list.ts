import type { Access } from '#app/accounts/access'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import { messageRows } from '#app/manage/outbox/queries/message_rows'
import { filteredMessages, type OutboxFilter } from '#app/manage/outbox/queries/outbox_filters'
import { hasMailServer } from '#app/messages/delivery/mail_server'
import { MESSAGE_STATUSES } from '#app/messages/models/message'
import { outboxPage, type Position } from '#app/messages/queries/outbox_page'

/** A filtered list with the addresses of the pages around it, for `partials/messages/list`. */
export async function outboxList(
  access: Access,
  locale: Locale,
  filter: OutboxFilter,
  query: Record<string, unknown>
) {
  const position = { before: rowId(query.before), after: rowId(query.after) }
  const { messages, newer, older } = await outboxPage(filteredMessages(access, filter), position)
  return {
    filter,
    statuses: MESSAGE_STATUSES,
    rows: await messageRows(messages, locale),
    newer: newer && pageAt(filter, { after: newer }),
    older: older && pageAt(filter, { before: older }),
    hasMailServer: hasMailServer(),
  }
}

function pageAt(filter: OutboxFilter, position: Position) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, ...position })) {
    if (value) query.set(name, String(value))
  }
  return `?${query}`
}
