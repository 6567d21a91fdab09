import type { DateTime } from 'luxon'
import { dayWords } from '#app/calendar/queries/day_words'
import { type FeedFilters, feedDays, type FeedScope } from '#app/calendar/queries/feed_days'
import { DAY_COLUMNS, type DayRow } from '#app/calendar/queries/day_row'
import { toSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { shortDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

const MOST = 6

/** A coming event as a file to add by hand, by the first of its days that is still to come. */
export interface ComingFile {
  title: Text
  date: string
  day: string
  href: string
}

/** The next events of a calendar, for devices that cannot subscribe. */
export async function comingFiles(
  scope: FeedScope,
  filters: FeedFilters,
  locale: Locale,
  now: DateTime
): Promise<ComingFile[]> {
  const rows: DayRow[] = await feedDays(scope, filters, now)
    .leftJoin('venues', 'venues.id', 'days.venue_id')
    .where('days.ends_at', '>', toSql(now))
    .where('days.status', 'scheduled')
    .where('events.status', 'published')
    .orderBy(['days.starts_at', 'days.id'])
    .limit(MOST)
    .select(DAY_COLUMNS)
  const words = await dayWords(rows)
  const firsts = rows.filter(
    (row, index) => rows.findIndex((other) => other.slug === row.slug) === index
  )
  return firsts.map((row) => ({
    title: pickText(words.events.get(row.event_id) ?? [], 'title', locale, row.source) ?? {
      text: row.slug,
      lang: locale,
    },
    date: row.date,
    day: shortDate(row.date, locale),
    href: `/events/${row.slug}.ics?locale=${locale}`,
  }))
}
