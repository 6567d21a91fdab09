import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { done, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { NOTE_TRANSLATIONS, type NoteField } from '#app/events/state_notes'

interface NotesWish {
  eventId: number
  texts: TypedTexts<NoteField>
  /** The revision of the event that the editor saw. */
  revision: number
  actor: Actor
}

/** Changes what an organiser says to people by the state of their registration. Answers the languages that changed. */
export function writeStateNotes({
  eventId,
  texts,
  revision,
  actor,
}: NotesWish): Promise<Result<string[], NotEditable>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId, revision)
    if (!locked.ok) return locked
    const event = locked.value
    const locales = await editTexts(trx, NOTE_TRANSLATIONS, event.id, {
      typed: texts,
      source: event.locale,
    })
    if (locales.length === 0) return done([])
    const next = event.revision + 1
    await trx
      .from('events')
      .where('id', event.id)
      .update({ revision: next, updated_at: toSql(clock.now()) })
    const fields = locales.map((locale) => `notes.${locale}`)
    const occasion = occasionOf(event, actor, { fields, values: {}, revision: next })
    await record(trx, 'event.edited', { eventId: event.id }, occasion)
    return done(fields)
  })
}
