import type { I18n } from '@adonisjs/i18n'
import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { calendarDay } from '#app/calendar/queries/calendar_day'
import { DAY_COLUMNS, type DayRow } from '#app/calendar/queries/day_row'
import { dayWords } from '#app/calendar/queries/day_words'
import { type FeedFilters, feedDays, type FeedScope } from '#app/calendar/queries/feed_days'
import type { DateTime } from 'luxon'

/** The days of a calendar in the reader's language, in the order they happen; cancelled ones stay, marked so. */
export async function daysInFeed(
  scope: FeedScope,
  filters: FeedFilters,
  i18n: I18n,
  now: DateTime
): Promise<CalendarDay[]> {
  const rows: DayRow[] = await feedDays(scope, filters, now)
    .leftJoin('venues', 'venues.id', 'days.venue_id')
    .orderBy(['days.starts_at', 'days.id'])
    .select(DAY_COLUMNS)
  const words = await dayWords(rows)
  return rows.map((row) => calendarDay(row, words, i18n))
}
