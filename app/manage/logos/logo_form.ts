import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import type { I18n } from '@adonisjs/i18n'
import vine from '@vinejs/vine'
import { everyLocale, typedTexts } from '#app/core/forms/texts_fields'
import type { Body } from '#app/core/forms/typed'
import { refuse } from '#app/core/result'
import { LOGO_TRANSLATIONS } from '#app/files/logo_place'
import type { PictureProblem } from '#app/files/picture'
import { MOST_BYTES, readPicture } from '#app/files/read_picture'

/** What is typed beside the picture. */
export type LogoForm = ReturnType<typeof logoTyped>

export function logoTyped(body: Body) {
  return { texts: typedTexts(body, LOGO_TRANSLATIONS.fields) }
}

export const logoRules = vine.create({
  texts: vine.object(
    everyLocale(() => vine.object({ alt: vine.string().trim().maxLength(300).nullable() }))
  ),
})

/** The picture that came with a form, or why it is none; null where nobody chose one. */
export async function uploadedPicture({ request }: HttpContext) {
  const file = request.file('picture')
  if (!file?.tmpPath) return null
  if (file.size > MOST_BYTES) return refuse('too_big')
  return readPicture(await readFile(file.tmpPath), file.clientName)
}

/** What is wrong with a picture, and what to do, in the reader's words. */
export function pictureMessage({ reason, ...facts }: PictureProblem, i18n: I18n): string {
  return i18n.t(`logos.problems.${reason}`, facts)
}
