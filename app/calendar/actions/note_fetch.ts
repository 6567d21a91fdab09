import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'

/** Notes that a calendar reads this feed, once a day at most: who reads their feed needs no invitations by mail. */
export async function noteFetch(feedId: number) {
  const now = clock.now()
  await db
    .from('feeds')
    .where('id', feedId)
    .where((stale) =>
      stale.whereNull('fetched_at').orWhere('fetched_at', '<', toSql(now.minus({ days: 1 })))
    )
    .update({ fetched_at: toSql(now) })
}
