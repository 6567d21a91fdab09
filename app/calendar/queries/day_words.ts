import db from '@adonisjs/lucid/services/db'
import type { DayRow } from '#app/calendar/queries/day_row'

interface Words {
  event: { event_id: number; locale: string; title: string; summary: string | null }
  venue: { venue_id: number; locale: string; name: string; town: string; address: string | null }
  type: { event_type_id: number; locale: string; name: string }
}

/** The translations that days are described with, and each day's place among the days of its event. */
export interface DayWords {
  events: Map<number, Words['event'][]>
  venues: Map<number, Words['venue'][]>
  types: Map<number, Words['type'][]>
  daysOf: Map<number, number[]>
}

/** Everything said of these days, in all languages, in four queries. */
export async function dayWords(rows: DayRow[]): Promise<DayWords> {
  const ids = (key: 'event_id' | 'event_type_id' | 'venue_id') => [
    ...new Set(rows.flatMap((row) => row[key] ?? [])),
  ]
  const events: Words['event'][] = await db
    .from('event_translations')
    .whereIn('event_id', ids('event_id'))
    .select('event_id', 'locale', 'title', 'summary')
  const venues: Words['venue'][] = await db
    .from('venue_translations')
    .whereIn('venue_id', ids('venue_id'))
  const types: Words['type'][] = await db
    .from('event_type_translations')
    .whereIn('event_type_id', ids('event_type_id'))
  const days: { id: number; event_id: number }[] = await db
    .from('days')
    .whereIn('event_id', ids('event_id'))
    .orderBy(['starts_at', 'id'])
    .select('id', 'event_id')

  return {
    events: Map.groupBy(events, (words) => words.event_id),
    venues: Map.groupBy(venues, (words) => words.venue_id),
    types: Map.groupBy(types, (words) => words.event_type_id),
    daysOf: new Map(
      [...Map.groupBy(days, (day) => day.event_id)].map(([id, of]) => [id, of.map((day) => day.id)])
    ),
  }
}
