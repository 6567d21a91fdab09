import { record, type Actor } from '#app/activity/record'
import { createNamed, withFreeSlug } from '#app/core/translations/create_named'
import { TOPIC_TRANSLATIONS, type TopicWish } from '#app/programmes/topic_texts'

/** Adds a topic that projects and events can be about. Answers its id. */
export function createTopic({ locale, texts }: TopicWish, actor: Actor): Promise<number> {
  return withFreeSlug(async (trx) => {
    const id = await createNamed(trx, {
      table: 'topics',
      translations: TOPIC_TRANSLATIONS,
      columns: { locale },
      texts,
      source: locale,
    })
    await record(trx, 'topic.created', { topicId: id }, { actor, subject: { type: 'topic', id } })
    return id
  })
}
