import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { uploadPath } from '#app/files/upload_path'

interface Download {
  hash: string
  mediaType: string
  /** Under which it is saved. */
  name: string
}

/**
 * Sends a kept file to be saved, never shown: whatever is in it runs nowhere. Not kept by anything on the way, since who may
 * have it is asked each time. @throws 404 where its bytes are gone.
 */
export async function sendDownload({ response }: HttpContext, { hash, mediaType, name }: Download) {
  const path = uploadPath(hash)
  const found = await stat(path).catch(() => null)
  if (!found) throw new Exception('no such file', { status: 404, code: 'E_NOT_FOUND' })
  const ascii = name.normalize('NFKD').replaceAll(/[^\w .-]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.codePointAt(0)!.toString(16)}`
  )
  response.header('Content-Type', mediaType)
  response.header('Content-Length', String(found.size))
  response.header(
    'Content-Disposition',
    `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
  )
  response.header('X-Content-Type-Options', 'nosniff')
  response.header('Content-Security-Policy', "default-src 'none'; sandbox")
  response.header('Cache-Control', 'private, no-store')
  return response.stream(createReadStream(path))
}
