import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import type { FormErrors } from '#app/core/form_errors'
import { everyLocale } from '#app/core/forms/texts_fields'
import { group, text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { NOTE_LENGTH, type ChangeNote } from '#app/events/change_notes'
import { readEventValues } from '#app/events/event_values'
import { textColumns, type TextColumn } from '#app/events/queries/text_columns'
import type Event from '#app/events/models/event'

/** A note about a change as its form holds it: `note[bg]`. */
export type NoteFields = Record<Locale, string>

export function noteTyped(body: Body): NoteFields {
  return everyLocale((locale) => text(group(body.note)[locale]).trim())
}

export function noteProblems(fields: NoteFields, i18n: I18n): FormErrors {
  const tooLong = LOCALES.filter((locale) => fields[locale].length > NOTE_LENGTH)
  const message = i18n.t('changes.note.tooLong', { most: NOTE_LENGTH })
  return Object.fromEntries(tooLong.map((locale) => [`note.${locale}`, message]))
}

export function noteOf(fields: NoteFields): ChangeNote {
  return everyLocale((locale) => ({ note: fields[locale] }))
}

/** The languages in which a note is asked for: those of the event, Serbian in the script of the original or of its reader. */
export async function noteColumns(
  event: Pick<Event, 'id' | 'locale'>,
  reader: Locale
): Promise<Pick<TextColumn, 'locale' | 'language' | 'isSource'>[]> {
  const { languages } = await readEventValues(db, event.id)
  return textColumns([], languages, event.locale, reader)
}
