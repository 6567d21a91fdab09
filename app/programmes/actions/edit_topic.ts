import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import Topic from '#app/programmes/models/topic'
import { TOPIC_TRANSLATIONS, type TopicWish } from '#app/programmes/topic_texts'

/** Names a topic anew. Its address stays, since feeds hang on it. */
export function editTopic(id: number, { locale, texts }: TopicWish, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const topic = await Topic.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    await trx.from('topics').where('id', id).update({ locale })
    const changed = await editTexts(trx, TOPIC_TRANSLATIONS, id, {
      typed: texts,
      source: locale,
      formerSource: topic.locale as Locale,
    })
    const fields = [
      ...(topic.locale === locale ? [] : ['locale']),
      ...changed.map((one) => `texts.${one}`),
    ]
    if (fields.length === 0) return
    const occasion = { actor, subject: { type: 'topic', id }, details: { fields } }
    await record(trx, 'topic.edited', { topicId: id }, occasion)
  })
}
