import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import type { Town } from '#app/events/queries/day_clocks'
import { zoneOfCountry } from '#app/organisations/country_zones'

/** An organisation that hosts an event, as its pages name it. */
export interface Organiser {
  id: number
  lead: boolean
  /** ISO 3166 alpha-2 */
  country: string
  name: Text
  town: Text | null
  zone: string | null
  email: string | null
  /** E.164 */
  phone: string | null
  website: string | null
}

interface Words {
  organisation_id: number
  locale: string
  name: string
  town: string | null
}

/** The towns of organisers whose clock we know. */
export function organiserTowns(organisers: Organiser[]): Town[] {
  return organisers.flatMap(({ town, zone }) => (town && zone ? [{ name: town, zone }] : []))
}

/** The organisers of an event, the leading one first. */
export async function eventOrganisers(eventId: number, locale: Locale): Promise<Organiser[]> {
  const rows = await db
    .from('event_organisers')
    .join('organisations', 'organisations.id', 'event_organisers.organisation_id')
    .where('event_organisers.event_id', eventId)
    .orderBy([
      { column: 'event_organisers.lead', order: 'desc' },
      { column: 'event_organisers.position' },
    ])
    .select('organisations.id', 'organisations.slug', 'organisations.country')
    .select('organisations.email', 'organisations.phone', 'organisations.website')
    .select('organisations.name_locale', 'event_organisers.lead')
  const words: Words[] = await db
    .from('organisation_translations')
    .whereIn('organisation_id', [...rows.map((row) => row.id)])
  return rows.map((row) => {
    const own = words.filter((word) => word.organisation_id === row.id)
    return {
      id: row.id,
      lead: Boolean(row.lead),
      country: row.country,
      name: pickText(own, 'name', locale, row.name_locale) ?? {
        text: row.slug,
        lang: row.name_locale,
      },
      town: placeText(own, 'town', locale),
      zone: zoneOfCountry(row.country),
      email: row.email,
      phone: row.phone,
      website: row.website,
    }
  })
}
