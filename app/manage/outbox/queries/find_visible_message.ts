import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import { visibleMessages } from '#app/manage/outbox/queries/visible_messages'

/** The mail of an address. @throws 404 when there is none that this user may read. */
export function findVisibleMessage(access: Access, id: unknown) {
  return visibleMessages(access)
    .where('messages.id', rowId(id) ?? 0)
    .firstOrFail()
}
