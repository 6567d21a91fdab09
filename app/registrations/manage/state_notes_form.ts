import vine from '@vinejs/vine'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import type { Body } from '#app/core/forms/typed'
import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import { NOTE_FIELDS, type NoteField } from '#app/events/state_notes'

const MOST_LETTERS = 1500

/** What is said by state, as its form holds it. */
export type StateNotesForm = ReturnType<typeof stateNotesTyped>

export function stateNotesTyped(body: Body) {
  return { texts: typedTexts(body, NOTE_FIELDS) }
}

export function stateNotesForm(rows: TranslatedRow<NoteField>[]): StateNotesForm {
  return { texts: textsFields(rows, NOTE_FIELDS) }
}

function ofEveryState<Value>(value: () => Value) {
  return Object.fromEntries(NOTE_FIELDS.map((field) => [field, value()])) as Record<
    NoteField,
    Value
  >
}

const text = () => vine.string().maxLength(MOST_LETTERS).nullable()

export const stateNotesRules = vine.create({
  texts: vine.object(everyLocale(() => vine.object(ofEveryState(text)))),
})

/** Of what is said in any language, which languages of the event do not say it yet. */
export function missingNotes(
  rows: TranslatedRow<NoteField>[],
  languages: ContentLanguage[]
): { field: NoteField; languages: ContentLanguage[] }[] {
  const says = (field: NoteField, language: ContentLanguage) =>
    rows.some((row) => contentLanguage(row.locale) === language && row[field])
  return NOTE_FIELDS.filter((field) => rows.some((row) => row[field]))
    .map((field) => ({ field, languages: languages.filter((one) => !says(field, one)) }))
    .filter((missing) => missing.languages.length > 0)
}
