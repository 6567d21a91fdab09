import { toSql } from '#app/core/columns'
import { visibleMessages } from '#app/manage/outbox/queries/visible_messages'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

const DAYS_BACK = 30

/** Mails that were refused for good. One of long ago is no news any more. */
export async function failedMails({ access, now }: Reader): Promise<Need[]> {
  const [{ total }] = await visibleMessages(access)
    .where('messages.status', 'failed')
    .where('messages.created_at', '>', toSql(now.minus({ days: DAYS_BACK })))
    .count('* as total')
    .pojo<{ total: number | string }>()
  const count = Number(total)
  return count > 0 ? [{ kind: 'mails', count, eventId: null }] : []
}
