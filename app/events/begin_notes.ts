import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import { readTranslations } from '#app/core/translations/write'
import { writtenTexts } from '#app/core/translations/written_texts'
import { NOTE_FIELDS, NOTE_TRANSLATIONS, TYPE_NOTE_TRANSLATIONS } from '#app/events/state_notes'

interface NewEvent {
  id: number
  eventTypeId: number
  locale: Locale
}

/** Gives a new event what people wrote for all of its type, from where it goes its own way. */
export async function beginNotes(trx: Trx, { id, eventTypeId, locale: source }: NewEvent) {
  const rows = await readTranslations(trx, TYPE_NOTE_TRANSLATIONS, eventTypeId)
  if (rows.length === 0) return
  await editTexts(trx, NOTE_TRANSLATIONS, id, { typed: writtenTexts(rows, NOTE_FIELDS), source })
}
