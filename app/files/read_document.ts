import { fileTypeFromBuffer } from 'file-type'
import { done, refuse, type Result } from '#app/core/result'
import { documentType } from '#app/files/media_types'
import type { Upload } from '#app/files/picture'

/** What may be uploaded at most, in bytes. */
export const MOST_DOCUMENT_BYTES = 7 * 1024 * 1024

export type DocumentProblem = { reason: 'too_big' | 'no_document' }

/** The document in an uploaded file. Only its content says what it is; what holds macros is none. */
export async function readDocument(
  bytes: Buffer,
  originalName: string
): Promise<Result<Upload, DocumentProblem>> {
  if (bytes.length > MOST_DOCUMENT_BYTES) return refuse('too_big')
  const type = await fileTypeFromBuffer(bytes)
  const mediaType = type && documentType(type.ext)
  if (!mediaType) return refuse('no_document')
  return done({ bytes, mediaType, width: null, height: null, originalName })
}
