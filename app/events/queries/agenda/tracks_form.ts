import db from '@adonisjs/lucid/services/db'
import { textsFields } from '#app/core/forms/texts_fields'
import { trackRow, type TracksForm } from '#app/events/forms/agenda/tracks_form'

/** The tracks of an event as their form shows them. */
export async function tracksForm(eventId: number): Promise<TracksForm> {
  const tracks = await db
    .from('tracks')
    .where('event_id', eventId)
    .orderBy([{ column: 'position' }, { column: 'id' }])
  const words: { track_id: number; locale: string; name: string }[] = await db
    .from('track_translations')
    .whereIn(
      'track_id',
      tracks.map(({ id }) => id)
    )
  return {
    tracks: tracks.map(({ id, day_id: day }) => {
      const own = words.filter((row) => row.track_id === id)
      const texts = textsFields(own, ['name'] as const)
      return trackRow({ id: String(id), day: day === null ? '' : String(day), texts })
    }),
  }
}
