import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { storagePath } from '#app/core/storage_path'

/** Whether files can be written where this installation keeps them: the folder is ours and the disk is not full. */
export async function storageIsWritable(): Promise<string | null> {
  const probe = storagePath(`probe-${randomUUID()}`)
  await writeFile(probe, 'sabor')
  await rm(probe)
  return null
}
