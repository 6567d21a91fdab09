import db from '@adonisjs/lucid/services/db'
import { compareIn } from '#app/core/languages/compare'
import type { Text } from '#app/core/languages/content'
import { namesOf } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import { TOPICS } from '#app/programmes/named_tables'

export interface EventTopic {
  slug: string
  name: Text
}

/** What an event is about, by names in the reader's language. */
export async function eventTopics(eventId: number, locale: Locale): Promise<EventTopic[]> {
  const rows: { id: number; slug: string }[] = await db
    .from('event_topics')
    .join('topics', 'topics.id', 'event_topics.topic_id')
    .where('event_id', eventId)
    .select('topics.id', 'topics.slug')
  const ids = rows.map(({ id }) => id)
  const names = await namesOf(TOPICS, ids, locale)
  const compare = compareIn(locale)
  return rows
    .map(({ id, slug }) => ({ slug, name: names.get(id) ?? { text: slug, lang: locale } }))
    .sort((one, other) => compare(one.name.text, other.name.text))
}
