import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { readTranslations } from '#app/core/translations/write'
import {
  NOTE_FIELDS,
  NOTE_TRANSLATIONS,
  TYPE_NOTE_TRANSLATIONS,
  type NoteField,
} from '#app/events/state_notes'

interface NewEvent {
  id: number
  eventTypeId: number
  locale: Locale
}

/** Gives a new event what people wrote for all of its type, from where it goes its own way. */
export async function beginNotes(trx: Trx, { id, eventTypeId, locale: source }: NewEvent) {
  const rows = await readTranslations(trx, TYPE_NOTE_TRANSLATIONS, eventTypeId)
  const written = rows.filter(({ origin }) => origin !== 'derived')
  if (written.length === 0) return
  const typed: TypedTexts<NoteField> = Object.fromEntries(
    written.map((row) => [row.locale, wordsOf(row)])
  )
  await editTexts(trx, NOTE_TRANSLATIONS, id, { typed, source })
}

function wordsOf(row: Record<NoteField, string | null>) {
  return Object.fromEntries(NOTE_FIELDS.map((field) => [field, row[field]]))
}
