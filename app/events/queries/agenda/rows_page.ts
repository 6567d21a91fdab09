import db from '@adonisjs/lucid/services/db'
import { longDate, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { timedRows } from '#app/events/forms/agenda/row_times'
import type { RowsForm } from '#app/events/forms/agenda/rows_form'
import { eventTracks, trackOptions } from '#app/events/queries/agenda/tracks'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** What the rows of a day's agenda are surrounded by. */
export async function rowsPage(event: Event, day: Day, { sessions }: RowsForm, locale: Locale) {
  const tracks = await eventTracks(event.id, locale, event.locale)
  const timed = timedRows(sessions, day.startsLocal)
  return {
    day: {
      id: day.id,
      label: longDate(day.date, locale),
      hours: timeRange(day.startsLocal, day.endsLocal),
      starts: day.startsLocal,
      hasVenue: day.venueId !== null,
    },
    source: event.locale,
    rooms: await roomNames(day.venueId),
    tracks: trackOptions(tracks, day.id),
    /** When each row ends, by its index; a row without times has none. */
    ends: sessions.map((_, index) => timed.find((row) => row.index === index)?.ends ?? null),
    /** Rows from which all can be moved. */
    shiftable: timed.map(({ index, row, starts }) => ({
      value: String(index),
      label: [starts, row.title].filter(Boolean).join(' '),
      lang: row.title && event.locale,
    })),
  }
}

export async function roomNames(venueId: number | null): Promise<string[]> {
  if (venueId === null) return []
  const rooms = await db.from('rooms').where('venue_id', venueId).orderBy('name').select('name')
  return rooms.map(({ name }) => name)
}
