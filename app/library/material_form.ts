import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES } from '#app/core/languages/locales'
import { refuse } from '#app/core/result'
import { MOST_DOCUMENT_BYTES, readDocument } from '#app/files/read_document'

/** What is typed beside a file, or instead of one. */
export function materialTyped(body: Body) {
  return {
    title: text(body.title),
    locale: text(body.locale),
    audience: text(body.audience),
    session: text(body.session),
    url: text(body.url),
  }
}

export const materialRules = vine.create({
  title: vine.string().maxLength(200),
  locale: vine.enum(LOCALES),
  audience: vine.enum(['public', 'confirmed']),
  session: vine.number().withoutDecimals().positive().nullable(),
  url: vine
    .string()
    .maxLength(500)
    .url({ require_protocol: true, protocols: ['http', 'https'] })
    .nullable(),
})

/** The document that came with the form, or why it is none; null where nobody chose one. */
export async function uploadedDocument({ request }: HttpContext) {
  const file = request.file('file')
  if (!file?.tmpPath) return null
  if (file.size > MOST_DOCUMENT_BYTES) return refuse('too_big')
  return readDocument(await readFile(file.tmpPath), file.clientName)
}
