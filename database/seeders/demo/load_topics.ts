import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import Topic from '#app/programmes/models/topic'
import { TOPICS } from './topics.js'
import { translated } from './words.js'

/** Slug of a topic to its id. */
export type Topics = Map<string, number>

export async function loadTopics(trx: Trx): Promise<Topics> {
  const ids: Topics = new Map()
  for (const [slug, words] of Object.entries(TOPICS)) {
    const { id } = await Topic.create(
      { slug, locale: 'sr-Cyrl', createdAt: clock.now() },
      { client: trx }
    )
    await trx.table('topic_translations').multiInsert(
      translated(words).map(({ locale, text, origin }) => ({
        topic_id: id,
        locale,
        name: text,
        origin,
      }))
    )
    ids.set(slug, id)
  }
  return ids
}
