import db from '@adonisjs/lucid/services/db'
import { option, sortOptions, type Option } from '#app/core/forms/option'
import type { Locale } from '#app/core/languages/locales'
import type { Text } from '#app/core/languages/content'
import { placeText } from '#app/core/languages/place_text'

/** A venue to choose, with its town and the clocks of its days. */
export type VenueOption = Option & { zone: string; town: Text | null }

/** All venues by town and name: "Niš, Oficirski dom". */
export async function venueOptions(locale: Locale): Promise<VenueOption[]> {
  const venues: { id: number; zone: string }[] = await db.from('venues').select('id', 'zone')
  const words: { venue_id: number; locale: string; name: string; town: string }[] = await db
    .from('venue_translations')
    .select('venue_id', 'locale', 'name', 'town')
  const options = venues.map(({ id, zone }) => {
    const own = words.filter((row) => row.venue_id === id)
    const name = placeText(own, 'name', locale)
    const town = placeText(own, 'town', locale)
    const text = [town?.text, name?.text].filter(Boolean).join(', ')
    return { ...option(id, { text, lang: name?.lang ?? locale }), zone, town }
  })
  return sortOptions(options, locale) as VenueOption[]
}
