import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { EVENT_TYPE_TRANSLATIONS, type EventTypeWish } from '#app/events/event_type_values'
import { lockEventType } from '#app/events/lock_event_type'

interface EventTypeEdit extends EventTypeWish {
  id: number
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Changes what is said of a kind of event. Events that stand keep what they started from. Answers what changed. */
export function editEventType(edit: EventTypeEdit): Promise<Result<string[], { reason: 'stale' }>> {
  return transaction((trx) => edited(trx, edit))
}

async function edited(trx: Trx, { id, values, texts: typed, revision, actor }: EventTypeEdit) {
  const type = await lockEventType(trx, id)
  if (type.revision !== revision) return refuse('stale')
  const formerSource = type.locale
  const changed = Object.keys(type.merge(values).$dirty)
  const source = values.locale
  const locales = await editTexts(trx, EVENT_TYPE_TRANSLATIONS, id, { typed, source, formerSource })
  const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
  if (fields.length === 0) return done([])
  await type.merge({ revision: revision + 1 }).save()

  const { organisationId } = type
  const subject = { type: 'event_type', id }
  const occasion = { actor, subject, organisationId, details: { fields } }
  await record(trx, 'event_type.edited', { eventTypeId: id }, occasion)
  return done(fields)
}
