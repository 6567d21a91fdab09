import { record, VISITOR } from '#app/activity/record'
import { transaction } from '#app/core/database'

/** Forgets somebody who no longer wants to be told, at once and whole. */
export function withdrawDateWish(id: number): Promise<void> {
  return transaction(async (trx) => {
    const wish = await trx.from('date_wishes').where('id', id).forUpdate().first()
    if (!wish) return
    await trx.from('date_wishes').where('id', id).delete()
    const subject = { type: 'date_wish', id }
    const occasion = { actor: VISITOR, subject, eventId: wish.event_id }
    await record(trx, 'date_wish.withdrawn', { eventId: wish.event_id }, occasion)
  })
}
