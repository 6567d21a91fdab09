import { rowId } from '#app/core/row_id'
import { requireDemoOutbox } from '#app/messages/demo_outbox'
import { shownMessages } from '#app/messages/queries/outbox_page'

/** The mail of an address in the demo's outbox. @throws 404 when there is none, or no such outbox. */
export function findDemoMessage(id: unknown) {
  requireDemoOutbox()
  return shownMessages()
    .where('messages.id', rowId(id) ?? 0)
    .firstOrFail()
}
