import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { editTexts } from '#app/core/translations/edit_texts'
import { EVENT_TYPE_TRANSLATIONS, type EventTypeWish } from '#app/events/event_type_values'
import { lockEventType } from '#app/events/lock_event_type'

/** Changes what is said of a kind of event. Events that stand keep what they started from. */
export function editEventType(
  id: number,
  { values, texts: typed }: EventTypeWish,
  actor: Actor
): Promise<void> {
  return transaction(async (trx) => {
    const type = await lockEventType(trx, id)
    const formerSource = type.locale
    type.merge(values)
    const changed = Object.keys(type.$dirty)
    await type.save()

    const source = values.locale
    const locales = await editTexts(trx, EVENT_TYPE_TRANSLATIONS, id, {
      typed,
      source,
      formerSource,
    })
    const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
    if (fields.length === 0) return

    const { organisationId } = type
    const subject = { type: 'event_type', id }
    const occasion = { actor, subject, organisationId, details: { fields } }
    await record(trx, 'event_type.edited', { eventTypeId: id }, occasion)
  })
}
