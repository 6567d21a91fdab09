import { readFile } from 'node:fs/promises'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { storedName } from '#app/files/media_types'
import StoredFile from '#app/files/models/stored_file'
import { uploadPath } from '#app/files/upload_path'

/** An uploaded file that is opened by itself does nothing and loads nothing; styles in an SVG are its look. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox"

/** Uploaded files. Their address is their content, so whoever has one never asks again. */
export default class FilesController {
  async show({ params, response }: HttpContext) {
    const name = storedName(params.name)
    const file = name && (await StoredFile.findBy({ ...name }))
    const bytes = file && (await bytesOf(file.hash))
    if (!bytes) throw new Exception('no such file', { status: 404 })
    response.header('Content-Type', file.mediaType)
    response.header('Content-Security-Policy', POLICY)
    response.header('Cache-Control', 'public, max-age=31536000, immutable')
    return response.send(bytes)
  }
}

/** The bytes of a row; null where somebody emptied the folder, so that the page is a 404 and no error. */
async function bytesOf(hash: string): Promise<Buffer | null> {
  return readFile(uploadPath(hash)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
