import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'

/** Ends a person's own feed: its address answers 404 from now on. Without one nothing happens. */
export function revokeFeed(personId: number, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const open = await trx
      .from('feeds')
      .where('person_id', personId)
      .whereNull('revoked_at')
      .forUpdate()
      .select('id')
    for (const { id } of open) {
      await trx
        .from('feeds')
        .where('id', id)
        .update({ revoked_at: toSql(clock.now()) })
      await record(trx, 'feed.revoked', { feedId: id }, { actor, subject: { type: 'feed', id } })
    }
  })
}
