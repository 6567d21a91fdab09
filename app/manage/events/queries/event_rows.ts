import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { dateList } from '#app/core/languages/date_list'
import { monthHeading } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { SHOWN_DAYS } from '#app/events/shown_days'
import { placeText } from '#app/core/languages/place_text'
import { eventState, type EventHead } from '#app/events/queries/event_head'
import type { Sign } from '#app/events/models/event_type'

/** One event in a table of the desk. */
export interface EventRow {
  id: number
  title: Text
  sign: Sign
  typeName: Text
  /** Dates in words; null while there is none. */
  when: string | null
  place: Text | null
  seats: { taken: number; waiting: number; capacity: number | null }
  status: EventHead['status']
}

/** The rows of a table, in the order of the ids. */
export async function eventRows(ids: number[], locale: Locale): Promise<EventRow[]> {
  const rows = await readRows(ids)
  return ids.flatMap((id) => {
    const event = rows.events.find((row) => row.id === id)
    if (!event) return []
    const of = <Row extends { event_id: number }>(list: Row[]) =>
      list.filter((row) => row.event_id === id)
    const days = of(rows.days)
    const venue = rows.venues.filter((row) => row.venue_id === days[0]?.venue_id)
    const types = rows.types.filter((row) => row.event_type_id === event.event_type_id)
    const [limit] = of(rows.limits)
    const publishedAt = event.published_at ? fromSql(event.published_at) : null
    const embargoUntil = event.embargo_until ? fromSql(event.embargo_until) : null
    return [
      {
        id,
        title: pickText(of(rows.words), 'title', locale, event.locale) ?? {
          text: event.slug,
          lang: event.locale,
        },
        sign: event.sign,
        typeName: pickText(types, 'name', locale) ?? { text: event.key, lang: locale },
        when: datesInWords(days, event.planned_from, locale),
        place:
          placeText(venue, 'town', locale) ??
          (days[0]?.place_label ? { text: days[0].place_label, lang: event.locale } : null),
        seats: {
          taken: Number(limit?.taken ?? 0) + Number(limit?.online_taken ?? 0),
          waiting: Number(limit?.waiting ?? 0) + Number(limit?.online_waiting ?? 0),
          capacity: limit?.capacity ?? null,
        },
        status: eventState(
          { status: event.status, publishedAt, embargoUntil },
          of(rows.days).map((day) => fromSql(day.ends_at))
        ),
      },
    ]
  })
}

async function readRows(ids: number[]) {
  const events = await db
    .from('events')
    .join('event_types', 'event_types.id', 'events.event_type_id')
    .whereIn('events.id', ids)
    .select('events.*', 'event_types.key', 'event_types.sign')
  const days = await db
    .from('days')
    .join('events', 'events.id', 'days.event_id')
    .whereIn('event_id', ids)
    .whereRaw(SHOWN_DAYS)
    .orderBy('starts_at')
    .select('event_id', 'date', 'venue_id', 'place_label', 'ends_at')
  const limits = db.from('quotas').whereIn('event_id', ids)
  return {
    events,
    days,
    limits: await limits.whereNull('day_id').whereNull('session_id').whereNull('organisation_id'),
    words: await db
      .from('event_translations')
      .whereIn('event_id', ids)
      .select('event_id', 'locale', 'title'),
    types: await db
      .from('event_type_translations')
      .whereIn('event_type_id', [...events.map((event) => event.event_type_id)]),
    venues: await db
      .from('venue_translations')
      .whereIn('venue_id', [...days.flatMap((day) => day.venue_id ?? [])]),
  }
}

/** "3 December 2026", "28–29 January 2027", "March 2027" while only planned. */
function datesInWords(
  days: { date: string }[],
  planned: string | null,
  locale: Locale
): string | null {
  const dates = days.map(({ date }) => date)
  if (dates.length > 0) return dateList(dates, locale)
  return planned && monthHeading(planned, locale)
}
