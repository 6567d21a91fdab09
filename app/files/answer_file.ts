import { readFile } from 'node:fs/promises'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { endingOf, isPicture, type MediaType } from '#app/files/media_types'
import StoredFile from '#app/files/models/stored_file'
import { uploadPath } from '#app/files/upload_path'

/** An uploaded file that is opened by itself does nothing and loads nothing; styles in an SVG are its look. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox"

/**
 * Answers with a file of this id, or with the one given; a document is handed over, not opened in the page.
 * @throws 404 where it is gone
 */
export async function answerFile(
  { response }: HttpContext,
  wanted: number | StoredFile | null,
  caching = 'private, no-store'
) {
  const file = typeof wanted === 'number' ? await StoredFile.find(wanted) : wanted
  const bytes = file && (await bytesOf(file.hash))
  if (!bytes) throw new Exception('no such file', { status: 404 })
  const mediaType = file.mediaType as MediaType
  response.header('Content-Type', mediaType)
  response.header('Content-Security-Policy', POLICY)
  response.header('Cache-Control', caching)
  if (!isPicture(mediaType)) {
    const name = `${file.hash.slice(0, 8)}.${endingOf(mediaType)}`
    response.header('Content-Disposition', `attachment; filename="${name}"`)
  }
  return response.send(bytes)
}

/** The bytes of a row; null where somebody emptied the folder, so that the page is a 404 and no error. */
async function bytesOf(hash: string): Promise<Buffer | null> {
  return readFile(uploadPath(hash)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
