import type { DateTime } from 'luxon'
import {
  type FeedFilters,
  feedDays,
  type FeedScope,
  windowStart,
} from '#app/calendar/queries/feed_days'
import { fromSql } from '#app/core/columns'

/**
 * A word that changes when anything a feed shows changes, and at midnight, when its window moves. Made without
 * reading the days themselves; seats and the registrations of others never touch it.
 */
export async function feedRevision(
  scope: FeedScope,
  filters: FeedFilters,
  now: DateTime
): Promise<string> {
  const sums = await feedDays(scope, filters, now)
    .count('* as days')
    .sum('days.id as which')
    .sum('days.revision as changes')
    .sum('events.revision as edits')
    .max('days.updated_at as day')
    .max('events.updated_at as event')
    .first()
  const moments = [sums.day, sums.event].map((at) => (at ? fromSql(at).toMillis() : 0))
  const counts = [sums.days, sums.which, sums.changes, sums.edits].map((sum) => sum ?? 0)
  return [windowStart(now), ...counts, ...moments].join('-')
}
