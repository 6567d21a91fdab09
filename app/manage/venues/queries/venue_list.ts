import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { compareIn } from '#app/core/languages/compare'
import { pickText, type Text } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { mapLink } from '#app/events/position'
import { mayEditVenue } from '#app/events/reach_venues'
import { typedName } from '#app/people/name_locale'

export interface VenueRow {
  id: number
  name: Text
  town: Text | null
  address: Text | null
  country: string
  capacity: number | null
  rooms: (Text | null)[]
  mapUrl: string | null
  mayEdit: boolean
}

interface Words {
  venue_id: number
  locale: string
  name: string
  town: string
  address: string | null
}

/** All venues by town and name. */
export async function venueList(access: Access, locale: Locale): Promise<VenueRow[]> {
  const venues = await db.from('venues')
  const words: Words[] = await db
    .from('venue_translations')
    .select('venue_id', 'locale', 'name', 'town', 'address')
  const rooms: { venue_id: number; name: string }[] = await db.from('rooms').orderBy('id')
  const wordsOf = Map.groupBy(words, (row) => row.venue_id)
  const roomsOf = Map.groupBy(rooms, (row) => row.venue_id)
  const rows = venues.map((row) => {
    const own = wordsOf.get(row.id) ?? []
    const venue = pickText(own, 'name', locale) ?? { text: String(row.id), lang: locale }
    return {
      id: row.id,
      name: venue,
      town: pickText(own, 'town', locale),
      address: pickText(own, 'address', locale),
      country: countryName(row.country, locale),
      capacity: row.capacity,
      rooms: (roomsOf.get(row.id) ?? []).map(({ name }) => typedName(name, venue.lang)),
      mapUrl: mapLink(row.map_url, row.latitude, row.longitude),
      mayEdit: mayEditVenue(access, row.organisation_id),
    }
  })
  const compare = compareIn(locale)
  const key = ({ town, name }: VenueRow) => `${town?.text ?? ''} ${name.text}`
  return rows.sort((one, other) => compare(key(one), key(other)))
}
