import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { isUniqueViolation, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { planTranslations } from '#app/core/translations/plan'
import type { TextPath } from '#app/core/translations/texts'
import { writeTranslations } from '#app/core/translations/write'
import { describeChanges, changedTexts, changedValues } from '#app/events/changes'
import {
  EVENT_TEXT_FIELDS,
  EVENT_TRANSLATIONS,
  readEventTexts,
  type EventTexts,
} from '#app/events/event_texts'
import { readEventValues, type EventValues } from '#app/events/event_values'
import { isSlugTaken } from '#app/events/free_slug'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { columnsOf, writeParts } from '#app/events/write_event_values'
import type Event from '#app/events/models/event'

export interface EventEdit {
  eventId: number
  /** The values to change; absent ones stay. Who organises changes by verbs of its own. */
  values?: Partial<Omit<EventValues, 'lead' | 'organisers'>>
  texts?: EventTexts
  /** Texts found still right although their original changed. */
  stillRight?: TextPath[]
  /** The revision the editor saw; absent: whatever stands. */
  revision?: number
  actor: Actor
}

type Refusal = NotEditable | { reason: 'slug_taken' }

/** Changes what is said and decided about an event. Answers the names of the fields that changed, none when nothing did. */
export async function editEvent(edit: EventEdit): Promise<Result<string[], Refusal>> {
  try {
    return await transaction((trx) => editEventWithin(trx, edit))
  } catch (error) {
    if (isUniqueViolation(error, 'slug')) return refuse('slug_taken')
    throw error
  }
}

/** The same in a transaction that does more. */
export async function editEventWithin(
  trx: Trx,
  edit: EventEdit
): Promise<Result<string[], Refusal>> {
  const locked = await lockEvent(trx, edit.eventId, edit.revision)
  if (!locked.ok) return locked
  const event = locked.value
  const before = await readEventValues(trx, event.id)
  const changes = changedValues(before, edit.values ?? {})
  if (changes.slug && (await isSlugTaken(trx, changes.slug, event.id))) return refuse('slug_taken')

  const texts = await writeTexts(trx, event, edit)
  const details = describeChanges(before, changes, texts)
  if (details.fields.length === 0) return done([])

  if (changes.slug && event.publishedAt)
    await keepFormerSlug(trx, event.id, event.slug, changes.slug)
  await writeParts(trx, event.id, changes, { ...before, ...changes })
  await trx
    .from('events')
    .where('id', event.id)
    .update({
      ...columnsOf(changes),
      revision: event.revision + 1,
      updated_at: toSql(clock.now()),
    })
  const occasion = occasionOf(event, edit.actor, { ...details, revision: event.revision + 1 })
  await record(trx, 'event.edited', { eventId: event.id }, occasion)
  return done(details.fields)
}

async function writeTexts(trx: Trx, event: Event, { values, texts, stillRight }: EventEdit) {
  const stored = await readEventTexts(trx, event.id)
  const rows = planTranslations({
    fields: EVENT_TEXT_FIELDS,
    stored,
    typed: texts ?? {},
    source: values?.locale ?? event.locale,
    formerSource: event.locale,
    stillRight,
  })
  await writeTranslations(trx, EVENT_TRANSLATIONS, event.id, stored, rows)
  return changedTexts(stored, rows, stillRight)
}

/** The public address that people already have leads on; one that comes back is no former one any more. */
async function keepFormerSlug(trx: Trx, eventId: number, former: string, slug: string) {
  await trx.from('event_slugs').where({ event_id: eventId, slug }).delete()
  await trx.table('event_slugs').insert({ event_id: eventId, slug: former })
}
