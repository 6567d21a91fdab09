import { readFile } from 'node:fs/promises'
import { redrawn } from '#app/core/picture'
import { storedName } from '#app/files/media_types'
import type { Logo } from '#app/files/queries/logos_of'
import { uploadPath } from '#app/files/upload_path'

/** Sharp enough on paper at the height of an emblem. */
const MOST_PIXELS = 800

/** A logo as a PNG for a document; null where its bytes are gone or can't be drawn, so that the document is made without it. */
export async function logoPicture({ src }: Logo): Promise<Buffer | null> {
  const name = storedName(src.split('/').at(-1)!)
  const bytes = name && (await readFile(uploadPath(name.hash)).catch(() => null))
  const drawn = bytes && (await redrawn(bytes, MOST_PIXELS))
  return drawn ? drawn.bytes : null
}
