import { record, VISITOR } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'

/** Whoever reads the mailbox said yes. Saying it again changes nothing. */
export function confirmDateWish(id: number): Promise<void> {
  return transaction(async (trx) => {
    const wish = await trx.from('date_wishes').where('id', id).forUpdate().first()
    if (!wish || wish.confirmed_at) return
    await trx
      .from('date_wishes')
      .where('id', id)
      .update({ confirmed_at: toSql(clock.now()) })
    const subject = { type: 'date_wish', id }
    const occasion = { actor: VISITOR, subject, eventId: wish.event_id }
    await record(trx, 'date_wish.confirmed', { eventId: wish.event_id }, occasion)
  })
}
