import db from '@adonisjs/lucid/services/db'
import { CONTENT_LANGUAGES, contentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { tallyOf, type Tally } from '#app/events/translations/text_items'
import { thingsOf } from '#app/events/translations/queries/things_of'

/** How the texts of one event stand. */
export async function talliesOf(eventId: number, reader: Locale): Promise<Tally[]> {
  const tallies = await eventTallies([eventId], reader)
  return tallies.get(eventId) ?? []
}

/** How the texts of several events stand in each of the event's languages, the one they are written in first. */
export async function eventTallies(
  eventIds: readonly number[],
  reader: Locale
): Promise<Map<number, Tally[]>> {
  const things = await thingsOf(db, eventIds)
  const wanted: { event_id: number; locale: Locale }[] = await db
    .from('event_locales')
    .whereIn('event_id', [...eventIds])
    .select('event_id', 'locale')
  return new Map(
    eventIds.map((id) => {
      const own = things.get(id) ?? []
      const locales = wanted.filter((row) => row.event_id === id).map(({ locale }) => locale)
      const source = own[0]?.source
      const chosen = new Set([...(source ? [source] : []), ...locales].map(contentLanguage))
      const languages = CONTENT_LANGUAGES.filter((language) => chosen.has(language))
      const tallies = languages.map((language) => tallyOf(own, language, reader))
      return [id, tallies.sort((one, other) => Number(other.isSource) - Number(one.isSource))]
    })
  )
}
