import type { Trx } from '#app/core/database'
import {
  CONTENT_LANGUAGES,
  contentLanguage,
  type ContentLanguage,
} from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'

/** What an event lacks before it can be published, with the facts its sentence needs. */
export type MissingPart =
  | { part: 'title'; language: ContentLanguage }
  | { part: 'languages' | 'lead' | 'spoken' }
  | { part: 'place'; date: string }

/** What is missing before an event can be published; nothing, when it can be. */
export async function missingParts(
  client: Pick<Trx, 'from'>,
  eventId: number
): Promise<MissingPart[]> {
  const titles = await client
    .from('event_translations')
    .where('event_id', eventId)
    .whereNot('title', '')
    .select('locale')
  const locales = await client.from('event_locales').where('event_id', eventId)
  const lead = await client
    .from('event_organisers')
    .where({ event_id: eventId, lead: true })
    .first()
  const spoken = await client.from('event_languages').where('event_id', eventId).first()
  const days = await client
    .from('days')
    .where('event_id', eventId)
    .whereNot('status', 'cancelled')
    .orderBy('starts_at')

  const has = (rows: { locale: Locale }[], language: ContentLanguage) =>
    rows.some((row) => contentLanguage(row.locale) === language)
  const wanted = CONTENT_LANGUAGES.filter((language) => has(locales, language))
  const placeless = days.filter(
    (day) => day.mode !== 'online' && day.venue_id === null && !day.place_label
  )
  return [
    ...(wanted.length === 0 ? [{ part: 'languages' as const }] : []),
    ...wanted
      .filter((language) => !has(titles, language))
      .map((language) => ({ part: 'title' as const, language })),
    ...(lead ? [] : [{ part: 'lead' as const }]),
    ...(spoken ? [] : [{ part: 'spoken' as const }]),
    ...placeless.map(({ date }) => ({ part: 'place' as const, date })),
  ]
}
