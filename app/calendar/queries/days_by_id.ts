import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { calendarDay } from '#app/calendar/queries/calendar_day'
import { DAY_COLUMNS, type DayRow } from '#app/calendar/queries/day_row'
import { dayWords } from '#app/calendar/queries/day_words'

/** Days as a calendar shows them, by id, whoever may see them: for people who have a place on them. */
export async function daysById(ids: number[], i18n: I18n): Promise<Map<number, CalendarDay>> {
  const rows: DayRow[] = await db
    .from('days')
    .join('events', 'events.id', 'days.event_id')
    .leftJoin('venues', 'venues.id', 'days.venue_id')
    .whereIn('days.id', ids)
    .orderBy(['days.starts_at', 'days.id'])
    .select(DAY_COLUMNS)
  const words = await dayWords(rows)
  return new Map(rows.map((row) => [row.id, calendarDay(row, words, i18n)]))
}
