import { record, type Actor } from '#app/activity/record'
import type { Seen } from '#app/core/forms/three_way'
import { transaction, type Trx } from '#app/core/database'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { tidyText } from '#app/core/translations/texts'
import { lockEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { textChanges } from '#app/events/translations/text_changes'
import {
  isClean,
  mergeTranslations,
  type MergedTranslations,
} from '#app/events/translations/merge_translations'
import {
  translationForm,
  type TranslationForm,
} from '#app/events/translations/forms/translation_form'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import { localesOf, wordsOf, type TextItem } from '#app/events/translations/text_items'
import type { Thing } from '#app/events/translations/things'
import { writeTranslations, type TextChange } from '#app/events/translations/write_translations'

export interface TranslationSave {
  eventId: number
  /** The texts that may be written, of all that the event has. */
  itemsOf: (things: Thing[]) => TextItem[]
  typed: TranslationForm['texts']
  /** What stood in the form when it was opened. */
  seen: Seen
  /** Paths of texts that were found still right: `session-12-title.bg`. */
  stillRight: string[]
  actor: Actor
  /** What else belongs to the same stroke: nothing is saved where it refuses. */
  within?: (trx: Trx, saved: number) => Promise<boolean>
  requestId?: number
}

export type TranslationRefusal =
  { reason: 'closed' } | { reason: 'gone' } | { reason: 'meanwhile'; merged: MergedTranslations }

/**
 * Saves translations of an event's texts, however few. Others may have written since: their words stay where this
 * editor's are untouched, and where both wrote, nothing is saved until this editor has seen it. Answers the keys of the
 * texts that changed.
 */
export function saveTranslations(
  save: TranslationSave
): Promise<Result<string[], TranslationRefusal>> {
  return transaction((trx) => saved(trx, save))
}

async function saved(
  trx: Trx,
  save: TranslationSave
): Promise<Result<string[], TranslationRefusal>> {
  const locked = await lockEvent(trx, save.eventId)
  if (!locked.ok) return refuse('closed')
  const event = locked.value
  await lockVenues(trx, event.id)
  const things = await thingsOfEvent(trx, event.id)
  const items = save.itemsOf(things)
  const current = translationForm(items)
  const merged = mergeTranslations(save.seen, save.typed, current, save.stillRight)
  if (!isClean(merged)) return refuse('meanwhile', { merged })

  const changes = [...written(items, merged.texts), ...foundRight(items, save.stillRight)]
  if (save.within && !(await save.within(trx, changes.length))) return refuse('gone')
  if (changes.length === 0) return done([])
  const details = {
    texts: textChanges(changes),
    requestId: save.requestId ?? null,
    revision: event.revision + 1,
  }
  await writeTranslations(trx, event, changes, save.actor)
  await record(
    trx,
    'event.translated',
    { eventId: event.id },
    occasionOf(event, save.actor, details)
  )
  return done([...new Set(changes.map(({ key }) => key))])
}

type Change = TextChange & { key: string }

/** Several events share a venue; whoever edits the venue itself takes it too. */
async function lockVenues(trx: Trx, eventId: number) {
  const venues = trx.from('days').where('event_id', eventId).whereNotNull('venue_id')
  await trx
    .from('venues')
    .whereIn('id', venues.select('venue_id'))
    .orderBy('id')
    .select('id')
    .forUpdate()
}

function written(items: TextItem[], texts: TranslationForm['texts']): Change[] {
  return items.flatMap((item) =>
    localesOf(item).flatMap((locale): Change[] => {
      const words = texts[item.key]?.[locale] ?? ''
      const isSame = (tidyText(words, locale) ?? '') === wordsOf(item, locale)
      const { key, thing, field } = item
      return isSame ? [] : [{ key, thing, field, locale, words }]
    })
  )
}

function foundRight(items: TextItem[], paths: string[]): Change[] {
  return paths.flatMap((path): Change[] => {
    const [key, locale] = path.split('.')
    const item = items.find((one) => one.key === key)
    if (!item || !isLocale(locale) || !localesOf(item).includes(locale)) return []
    const standing = locale === item.locale ? item.standing : item.twin?.standing
    if (standing !== 'out_of_date') return []
    return [{ key, thing: item.thing, field: item.field, locale: locale as Locale }]
  })
}
