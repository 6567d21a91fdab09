import db from '@adonisjs/lucid/services/db'

/** Ids of the events on any of these topics, as a query. */
export function onTopics(slugs: readonly string[]) {
  return db
    .from('event_topics')
    .join('topics', 'topics.id', 'event_topics.topic_id')
    .whereIn('topics.slug', [...slugs])
    .select('event_topics.event_id')
}
