import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { longDate, shortDate, time, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { typedName } from '#app/people/name_locale'

/** What pages and mails call a session; each text knows its language. */
export interface SessionWords {
  /** The agenda item's own title; a day without an agenda is called by its event. */
  title: Text
  event: Text
  /** By the day's own clock and calendar. */
  date: string
  shortDate: string
  starts: string
  ends: string
  /** Both, as `10:00–11:30`. */
  time: string
  place: Text | null
}

/** The words for sessions in a reader's language, by session id. */
export async function sessionWords(
  sessions: RecordableSession[],
  locale: Locale
): Promise<Map<number, SessionWords>> {
  const [own, events, rooms, places] = await Promise.all([
    rowsBy('session_translations', 'session_id', ids(sessions, 'id')),
    rowsBy('event_translations', 'event_id', ids(sessions, 'eventId')),
    rowsBy('rooms', 'id', ids(sessions, 'roomId')),
    venueWords(ids(sessions, 'dayId')),
  ])
  return new Map(
    sessions.map((session) => {
      const event = pickText(
        events.get(session.eventId) ?? [],
        'title',
        locale,
        session.source
      ) ?? {
        text: '–',
        lang: locale,
      }
      const [starts, ends] = [session.held.start!, session.held.end!].map((moment) =>
        moment.setZone(session.zone)
      )
      const [room] = rooms.get(session.roomId ?? 0) ?? []
      const venue = placeText(places.get(session.dayId) ?? [], 'name', locale)
      return [
        session.id,
        {
          title: pickText(own.get(session.id) ?? [], 'title', locale, session.source) ?? event,
          event,
          date: longDate(session.date, locale),
          shortDate: shortDate(session.date, locale),
          starts: time(starts),
          ends: time(ends),
          time: timeRange(starts, ends),
          place: typedName(room?.name ?? null, venue?.lang ?? locale) ?? venue,
        },
      ]
    })
  )
}

interface Row {
  locale: string
  title: string
  name: string
}

async function rowsBy(table: string, key: string, values: number[]) {
  const rows: (Row & Record<string, number>)[] = await db.from(table).whereIn(key, values)
  return Map.groupBy(rows, (row) => row[key])
}

async function venueWords(dayIds: number[]) {
  const rows: (Row & { day_id: number })[] = await db
    .from('venue_translations')
    .join('days', 'days.venue_id', 'venue_translations.venue_id')
    .whereIn('days.id', dayIds)
    .select('days.id as day_id', 'venue_translations.locale', 'venue_translations.name')
  return Map.groupBy(rows, ({ day_id: dayId }) => dayId)
}

function ids(sessions: RecordableSession[], key: 'id' | 'eventId' | 'dayId' | 'roomId') {
  return [...new Set(sessions.flatMap((session) => session[key] ?? []))]
}
