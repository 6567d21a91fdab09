import type { DateTime } from 'luxon'
import { fromSql, toSql } from '#app/core/columns'
import Event from '#app/events/models/event'

/**
 * The next moment at which the clock alone shows strangers another event: the end of the first embargo. Null when none
 * is coming. Until then, and no longer, what was made for strangers may be kept.
 */
export async function nextShownAt(now: DateTime): Promise<DateTime | null> {
  const row: { at: string | Date | null } | null = await Event.query()
    .where('status', '<>', 'draft')
    .whereNotNull('published_at')
    .whereIn('visibility', ['public', 'unlisted'])
    .where('embargo_until', '>', toSql(now))
    .min('embargo_until as at')
    .pojo<{ at: string | Date | null }>()
    .first()
  return row?.at ? fromSql(row.at) : null
}
