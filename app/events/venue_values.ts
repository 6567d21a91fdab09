import type { Locale } from '#app/core/languages/locales'
import type { VenueTexts } from '#app/events/venue_texts'

/** What is said of a venue besides its words. */
export interface VenueValues {
  /** ISO 3166 alpha-2 */
  country: string
  /** An IANA name: the clocks of the days held there. */
  zone: string
  /** How many people its largest hall holds. */
  capacity: number | null
  mapUrl: string | null
}

export interface VenueWish {
  values: VenueValues
  texts: VenueTexts
  /** The language that the others are translated from, unless the venue has one already. */
  source: Locale
  /** Names of rooms, in the order in which they are shown. */
  rooms: string[]
}

export function columnsOf({ country, zone, capacity, mapUrl }: VenueValues) {
  return { country, zone, capacity, map_url: mapUrl }
}
