import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/** A line of sessions that run beside others, on one day of its event or on all. */
export interface Track {
  id: number
  dayId: number | null
  name: Text
}

/** The tracks of an event in their order. */
export async function eventTracks(
  eventId: number,
  locale: Locale,
  source: Locale
): Promise<Track[]> {
  const tracks = await db
    .from('tracks')
    .where('event_id', eventId)
    .orderBy([{ column: 'position' }, { column: 'id' }])
  const words: { track_id: number; locale: string; name: string }[] = await db
    .from('track_translations')
    .whereIn('track_id', db.from('tracks').where('event_id', eventId).select('id'))
  return tracks.map(({ id, day_id: dayId }) => {
    const own = words.filter((row) => row.track_id === id)
    const name = pickText(own, 'name', locale, source) ?? { text: String(id), lang: source }
    return { id, dayId, name }
  })
}

/** Those that a day's sessions may be in, as options of a form. */
export function trackOptions(tracks: Track[], dayId?: number) {
  return tracks
    .filter((track) => !dayId || track.dayId === null || track.dayId === dayId)
    .map(({ id, name }) => ({ value: String(id), label: name.text, lang: name.lang }))
}
