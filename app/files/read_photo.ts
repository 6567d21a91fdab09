import { fileTypeFromBuffer } from 'file-type'
import { developed } from '#app/core/picture'
import { done, refuse, type Result } from '#app/core/result'
import type { Upload } from '#app/files/picture'
import { MOST_DOCUMENT_BYTES } from '#app/files/read_document'

const SHOWN_PIXELS = 2000
const READ = ['jpg', 'png', 'webp']

export type PhotoProblem = { reason: 'too_big' | 'no_photo' | 'broken' }

/** The photo in an uploaded file, drawn anew: upright, no larger than a screen, without where and by whom it was taken. */
export async function readPhoto(
  bytes: Buffer,
  originalName: string
): Promise<Result<Upload, PhotoProblem>> {
  if (bytes.length > MOST_DOCUMENT_BYTES) return refuse('too_big')
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !READ.includes(type.ext)) return refuse('no_photo')
  const drawn = await developed(bytes, SHOWN_PIXELS)
  return drawn ? done({ ...drawn, mediaType: 'image/jpeg', originalName }) : refuse('broken')
}
