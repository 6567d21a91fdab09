import db from '@adonisjs/lucid/services/db'
import { option, sortOptions, type Option } from '#app/core/forms/option'
import { namesOf } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import { listedEvents } from '#app/events/queries/public_events'
import { TOPICS } from '#app/programmes/named_tables'

/** The topics of events in public lists, by their slugs: no choice is a dead end by itself. */
export async function listedTopics(locale: Locale): Promise<Option[]> {
  const used = db.from('event_topics').whereIn('event_id', listedEvents().select('events.id'))
  const topics: { id: number; slug: string }[] = await db
    .from('topics')
    .whereIn('id', used.select('topic_id'))
    .select('id', 'slug')
  const ids = topics.map(({ id }) => id)
  const names = await namesOf(TOPICS, ids, locale)
  const options = topics.map(({ id, slug }) =>
    option(slug, names.get(id) ?? { text: slug, lang: locale })
  )
  return sortOptions(options, locale)
}
