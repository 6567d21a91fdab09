import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { compareIn } from '#app/core/languages/compare'
import { placeText } from '#app/core/languages/place_text'
import { slugify } from '#app/core/languages/slugify'

export interface Place {
  key: string
  name: Text
  venueIds: number[]
}

/** The towns where events are held, one entry per town however many venues it has, keyed the same in all languages. */
export async function places(locale: Locale): Promise<Place[]> {
  const rows: { venue_id: number; locale: string; town: string }[] = await db
    .from('venue_translations')
    .select('venue_id', 'locale', 'town')
  const found = new Map<string, Place>()
  for (const venueId of new Set(rows.map((row) => row.venue_id))) {
    const own = rows.filter((row) => row.venue_id === venueId)
    const key = slugify(placeText(own, 'town', 'en')!.text)
    const name = placeText(own, 'town', locale)!
    const place = found.get(key) ?? { key, name, venueIds: [] }
    place.venueIds.push(venueId)
    found.set(key, place)
  }
  const compare = compareIn(locale)
  return [...found.values()].sort((a, b) => compare(a.name.text, b.name.text))
}
