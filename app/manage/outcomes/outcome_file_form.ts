import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { refuse } from '#app/core/result'
import type { TranslatedRow } from '#app/core/translations/texts'
import { MOST_DOCUMENT_BYTES, readDocument } from '#app/files/read_document'
import { readPhoto } from '#app/files/read_photo'
import { FILE_TRANSLATIONS, type FileKind } from '#app/library/outcome_texts'

/** What is said of a document or photo. */
export type OutcomeFileForm = ReturnType<typeof outcomeFileTyped>

export function outcomeFileTyped(body: Body) {
  return {
    texts: typedTexts(body, FILE_TRANSLATIONS.fields),
    locale: text(body.locale),
    is_public: text(body.is_public),
    agreed: text(body.agreed),
  }
}

export function outcomeFileForm(
  source: Locale,
  file?: { locale: Locale; is_public: boolean; agreed_at: unknown },
  words: TranslatedRow<'title'>[] = []
): OutcomeFileForm {
  return {
    texts: textsFields(words, FILE_TRANSLATIONS.fields),
    locale: file?.locale ?? source,
    is_public: file?.is_public ? '1' : '',
    agreed: file?.agreed_at ? '1' : '',
  }
}

export const outcomeFileRules = vine.create({
  locale: vine.enum(LOCALES),
  texts: vine.object(
    everyLocale(() => vine.object({ title: vine.string().trim().maxLength(300).nullable() }))
  ),
})

/** The document or photo that came with a form, or why it is none; null where nobody chose one. */
export async function uploadedFile({ request }: HttpContext, kind: FileKind) {
  const file = request.file('file')
  if (!file?.tmpPath) return null
  if (file.size > MOST_DOCUMENT_BYTES) return refuse('too_big')
  const bytes = await readFile(file.tmpPath)
  return kind === 'photo' ? readPhoto(bytes, file.clientName) : readDocument(bytes, file.clientName)
}
