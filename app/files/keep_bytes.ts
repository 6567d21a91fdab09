import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { uploadPath } from '#app/files/upload_path'

/**
 * Puts bytes where files are kept and answers their hash. They stand there whole or not at all, and before any row
 * speaks of them; the same content twice is one file.
 */
export async function keepBytes(bytes: Buffer): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = uploadPath(hash)
  const half = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(half, bytes, { flush: true })
  await rename(half, path)
  return hash
}
