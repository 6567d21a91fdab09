import { record, type Actor } from '#app/activity/record'
import { isUniqueViolation, transaction, type Trx } from '#app/core/database'
import { firstFreeSlug } from '#app/core/free_slug'
import { pickText } from '#app/core/languages/content'
import { planTranslations } from '#app/core/translations/plan'
import { writeTranslations } from '#app/core/translations/write'
import {
  EVENT_TYPE_TEXT_FIELDS,
  EVENT_TYPE_TRANSLATIONS,
  type EventTypeWish,
} from '#app/events/event_type_values'
import EventType from '#app/events/models/event_type'

const LONGEST_KEY = 40

export interface NewEventType extends EventTypeWish {
  /** Whose it is; null is everyone's. */
  organisationId: number | null
  actor: Actor
}

/** Adds a kind of event behind those that stand. Its key is made from its name and stays, since feeds name it. */
export async function createEventType(wish: NewEventType): Promise<number> {
  try {
    return await transaction((trx) => created(trx, wish))
  } catch (error) {
    if (!isUniqueViolation(error, 'key')) throw error
    return transaction((trx) => created(trx, wish))
  }
}

async function created(trx: Trx, { values, texts, organisationId, actor }: NewEventType) {
  const source = values.locale
  const rows = planTranslations({
    fields: EVENT_TYPE_TEXT_FIELDS,
    stored: [],
    typed: texts,
    source,
  })
  const name = pickText(rows as { locale: string; name: string | null }[], 'name', source)
  const key = await firstFreeSlug(
    name?.text ?? '',
    async (wanted) => Boolean(await trx.from('event_types').where('key', wanted).first()),
    LONGEST_KEY
  )
  const position = await nextPosition(trx)
  const { id } = await EventType.create(
    { ...values, key, organisationId, position },
    { client: trx }
  )
  await writeTranslations(trx, EVENT_TYPE_TRANSLATIONS, id, [], rows)
  const occasion = { actor, subject: { type: 'event_type', id }, organisationId }
  await record(trx, 'event_type.created', { eventTypeId: id }, occasion)
  return id
}

/** The place behind all types. */
export async function nextPosition(trx: Trx): Promise<number> {
  const last = await trx.from('event_types').max('position as position').first()
  return Number(last?.position ?? -1) + 1
}
