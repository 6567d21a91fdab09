import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { lockEventType } from '#app/events/lock_event_type'
import { TYPE_NOTE_TRANSLATIONS, type NoteField } from '#app/events/state_notes'

interface NotesEdit {
  eventTypeId: number
  texts: TypedTexts<NoteField>
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Sets what the events of a type usually say by state. Events that stand keep what they say. */
export function editTypeNotes(edit: NotesEdit): Promise<Result<null, { reason: 'stale' }>> {
  return transaction(async (trx) => {
    const type = await lockEventType(trx, edit.eventTypeId)
    if (type.revision !== edit.revision) return refuse('stale')
    const { id, organisationId } = type
    const words = { typed: edit.texts, source: type.locale }
    const locales = await editTexts(trx, TYPE_NOTE_TRANSLATIONS, id, words)
    if (locales.length === 0) return done(null)
    await type.merge({ revision: type.revision + 1 }).save()
    const subject = { type: 'event_type', id }
    const occasion = { actor: edit.actor, subject, organisationId, details: { fields: ['notes'] } }
    await record(trx, 'event_type.edited', { eventTypeId: id }, occasion)
    return done(null)
  })
}
