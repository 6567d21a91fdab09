import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import { zoneOfCountry } from '#app/organisations/country_zones'

/** What a list of mails says of their event: its title, and the clock of the organiser who leads it. */
export interface MessageEvent {
  id: number
  title: Text
  zone: string
  town: Text | null
}

/** The events of some mails by id, in four statements however many there are. */
export async function messageEvents(
  ids: number[],
  locale: Locale
): Promise<Map<number, MessageEvent>> {
  const events = await db.from('events').whereIn('id', ids).select('id', 'slug', 'locale')
  const titles = await db
    .from('event_translations')
    .whereIn('event_id', ids)
    .select('event_id', 'locale', 'title')
  const leads = await db
    .from('event_organisers')
    .join('organisations', 'organisations.id', 'event_organisers.organisation_id')
    .whereIn('event_id', ids)
    .where('event_organisers.lead', true)
    .select('event_id', 'organisation_id', 'country')
  const towns = await db
    .from('organisation_translations')
    .whereIn(
      'organisation_id',
      leads.map((lead) => lead.organisation_id)
    )
    .select('organisation_id', 'locale', 'town')

  const entries = events.map((event): [number, MessageEvent] => {
    const lead = leads.find((row) => row.event_id === event.id)
    const own = titles.filter((row) => row.event_id === event.id)
    const places = towns.filter((row) => row.organisation_id === lead?.organisation_id)
    const title = pickText(own, 'title', locale, event.locale)
    return [
      event.id,
      {
        id: event.id,
        title: title ?? { text: event.slug, lang: event.locale },
        zone: zoneOfCountry(lead?.country) ?? 'UTC',
        town: placeText(places, 'town', locale),
      },
    ]
  })
  return new Map(entries)
}
