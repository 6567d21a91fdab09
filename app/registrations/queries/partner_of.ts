import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { text } from '#app/core/forms/typed'

/** A partner of a joint event through whose own address somebody comes. */
export interface Partner {
  id: number
  slug: string
  name: Text
}

/**
 * The partner that an address or a form names by its slug; null where it organises this event no longer, or nothing was ever
 * kept for its people.
 */
export async function partnerOf(
  eventId: number,
  slug: unknown,
  locale: Locale
): Promise<Partner | null> {
  if (text(slug) === '') return null
  const row = await db
    .from('event_organisers')
    .join('organisations', 'organisations.id', 'event_organisers.organisation_id')
    .where({ 'event_organisers.event_id': eventId, 'slug': text(slug), 'lead': false })
    .whereNotNull('seats')
    .select('organisations.id', 'slug', 'name_locale')
    .first()
  if (!row) return null
  const words = await db
    .from('organisation_translations')
    .where('organisation_id', row.id)
    .select('locale', 'name')
  const name = pickText(words, 'name', locale, row.name_locale)
  return { id: row.id, slug: row.slug, name: name ?? { text: row.slug, lang: row.name_locale } }
}
