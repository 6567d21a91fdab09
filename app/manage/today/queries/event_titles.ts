import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/** The titles of events by id, in two statements however many there are. */
export async function eventTitles(ids: number[], locale: Locale): Promise<Map<number, Text>> {
  const events: { id: number; slug: string; locale: Locale }[] = await db
    .from('events')
    .whereIn('id', ids)
    .select('id', 'slug', 'locale')
  const words: { event_id: number; locale: string; title: string }[] = await db
    .from('event_translations')
    .whereIn('event_id', ids)
    .select('event_id', 'locale', 'title')
  return new Map(
    events.map(({ id, slug, locale: source }) => {
      const own = words.filter((row) => row.event_id === id)
      return [id, pickText(own, 'title', locale, source) ?? { text: slug, lang: source }]
    })
  )
}
