import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import { textChanges, type KeptChange } from '#app/events/translations/text_changes'
import type { Thing } from '#app/events/translations/things'
import { writeTranslations, type TextChange } from '#app/events/translations/write_translations'

export interface Undo {
  eventId: number
  /** The row of history that saved the translations. */
  activityId: number
  actor: Actor
}

/**
 * Takes saved translations back: each text says what it said before, and is out of date where it was. A text that was
 * written again since stays. Answers how many went back and how many stayed.
 */
export function undoTranslation(
  undo: Undo
): Promise<Result<{ back: number; kept: number }, { reason: 'closed' } | { reason: 'no_such' }>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, undo.eventId)
    if (!locked.ok) return refuse('closed')
    const kept = await changesOf(trx, undo)
    if (!kept) return refuse('no_such')
    const event = locked.value
    const things = await thingsOfEvent(trx, event.id)
    const written = kept.filter(({ checked }) => !checked)
    const changes = written.flatMap((change) => reversed(change, things))
    const answer = { back: changes.length, kept: written.length - changes.length }
    if (changes.length === 0) return done(answer)
    const details = { texts: textChanges(changes), revision: event.revision + 1 }
    await writeTranslations(trx, event, changes, undo.actor)
    const occasion = occasionOf(event, undo.actor, details)
    await record(trx, 'event.translation_undone', { eventId: event.id }, occasion)
    return done(answer)
  })
}

async function changesOf(trx: Trx, { eventId, activityId }: Undo): Promise<KeptChange[] | null> {
  const row = await trx
    .from('activities')
    .where({ id: activityId, event_id: eventId, verb: 'event.translated' })
    .first()
  return row ? JSON.parse(row.details).texts : null
}

function reversed(change: KeptChange, things: Thing[]): TextChange[] {
  const { kind, id, field, locale, before, after, madeFrom } = change
  const thing = things.find((one) => one.kind === kind && one.id === id)
  const standing = thing?.rows.find((row) => row.locale === locale)?.[field] ?? null
  if (!thing || standing !== after || before === after) return []
  return [{ thing, field, locale, words: before ?? '', madeFrom }]
}
