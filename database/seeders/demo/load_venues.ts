import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { searchKey } from '#app/core/languages/search_key'
import Venue from '#app/events/models/venue'
import { VENUES, type DemoVenue } from './venues.js'
import { translated, wordsIn } from './words.js'

export interface LoadedVenue {
  id: number
  zone: string
  /** Name of a room to its id. */
  rooms: Map<string, number>
}

/** Key of a venue to what days need of it. */
export type Venues = Map<string, LoadedVenue>

async function create(
  trx: Trx,
  { name, address, town, accessibility, directions, rooms = [], ...venue }: DemoVenue
) {
  const created = await Venue.create(
    {
      country: venue.country,
      zone: venue.zone,
      capacity: venue.capacity ?? null,
      latitude: venue.position[0],
      longitude: venue.position[1],
      createdAt: clock.now(),
    },
    { client: trx }
  )
  await created.related('translations').createMany(
    translated(name).map(({ locale, text, origin }) => ({
      locale,
      origin,
      name: text,
      address: address ?? null,
      town: wordsIn(town, locale) ?? text,
      accessibility: wordsIn(accessibility, locale),
      directions: wordsIn(directions, locale),
      searchKey: searchKey(`${text} ${wordsIn(town, locale) ?? ''}`),
    })),
    { client: trx }
  )
  const made = await created.related('rooms').createMany(rooms, { client: trx })
  return {
    id: created.id,
    zone: venue.zone,
    rooms: new Map(made.map((room) => [room.name, room.id])),
  }
}

export async function loadVenues(trx: Trx): Promise<Venues> {
  const venues: Venues = new Map()
  for (const venue of VENUES) venues.set(venue.key, await create(trx, venue))
  return venues
}
