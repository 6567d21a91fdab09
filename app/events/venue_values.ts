import type { Locale } from '#app/core/languages/locales'
import type { Position } from '#app/events/position'
import type { VenueTexts } from '#app/events/venue_texts'
import type { RoomWish } from '#app/events/write_rooms'

/** What is said of a venue besides its words. */
export interface VenueValues {
  /** ISO 3166 alpha-2 */
  country: string
  /** An IANA name: the clocks of the days held there. */
  zone: string
  /** How many people its largest hall holds. */
  capacity: number | null
  mapUrl: string | null
  position: Position | null
}

export interface VenueWish {
  values: VenueValues
  texts: VenueTexts
  /** The language that the others are translated from, unless the venue has one already. */
  source: Locale
  rooms: RoomWish[]
}

export function columnsOf({ country, zone, capacity, mapUrl, position }: VenueValues) {
  return {
    country,
    zone,
    capacity,
    map_url: mapUrl,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  }
}
