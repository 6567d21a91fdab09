import type { Trx } from '#app/core/database'
import type Event from '#app/events/models/event'
import Track from '#app/events/models/track'
import type { DemoEvent } from './event.js'
import type { Tracks } from './load_days.js'
import type { LoadedPerson } from './load_people.js'
import { translated, wordsIn } from './words.js'

/** The tracks of an event with their names. */
export async function loadTracks(trx: Trx, event: Event, demo: DemoEvent): Promise<Tracks> {
  const tracks: Tracks = new Map()
  for (const [position, [key, name]] of Object.entries(demo.tracks ?? {}).entries()) {
    const { id } = await Track.create({ eventId: event.id, position }, { client: trx })
    const rows = translated(name).map(({ locale, text, origin }) => ({
      track_id: id,
      locale,
      origin,
      name: text,
    }))
    await trx.table('track_translations').multiInsert(rows)
    tracks.set(key, id)
  }
  return tracks
}

/** A few words about people on the agenda. */
export async function loadIntroductions(
  trx: Trx,
  event: Event,
  demo: DemoEvent,
  people: LoadedPerson[]
) {
  for (const [name, { affiliation, bio }] of Object.entries(demo.introductions ?? {})) {
    const personId = people.find((person) => person.name === name)!.id
    const key = { event_id: event.id, person_id: personId }
    await trx.table('event_people').insert(key)
    const { id } = await trx.from('event_people').where(key).select('id').firstOrFail()
    const rows = translated(bio).map(({ locale, text, origin }) => ({
      event_person_id: id,
      locale,
      origin,
      bio: text,
      affiliation: wordsIn(affiliation, locale),
    }))
    await trx.table('event_person_translations').multiInsert(rows)
  }
}
