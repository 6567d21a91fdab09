import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import Topic from '#app/programmes/models/topic'
import { TOPIC_TRANSLATIONS, type TopicWish } from '#app/programmes/topic_texts'

interface TopicEdit extends TopicWish {
  id: number
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Names a topic anew. Its address stays, since feeds hang on it. Answers what changed. */
export function editTopic(edit: TopicEdit): Promise<Result<string[], { reason: 'stale' }>> {
  return transaction((trx) => edited(trx, edit))
}

async function edited(trx: Trx, { id, locale, texts, revision, actor }: TopicEdit) {
  const topic = await Topic.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
  if (topic.revision !== revision) return refuse('stale')
  const changed = await editTexts(trx, TOPIC_TRANSLATIONS, id, {
    typed: texts,
    source: locale,
    formerSource: topic.locale as Locale,
  })
  const fields = [
    ...(topic.locale === locale ? [] : ['locale']),
    ...changed.map((one) => `texts.${one}`),
  ]
  if (fields.length === 0) return done([])
  await trx
    .from('topics')
    .where('id', id)
    .update({ locale, revision: revision + 1 })
  const occasion = { actor, subject: { type: 'topic', id }, details: { fields } }
  await record(trx, 'topic.edited', { topicId: id }, occasion)
  return done(fields)
}
