import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { storagePath } from '#app/core/storage_path'

/** A row may still be on its way to bytes that are younger. */
const KEPT = { days: 1 }

/**
 * Takes bytes away that no row speaks of any more: those of removed photos, logos and materials, and what a crash left
 * half written. The log lists them before they go. Answers their names.
 */
export async function sweepUploads(): Promise<string[]> {
  const folders = await readdir(storagePath('uploads')).catch(() => [])
  const swept: string[] = []
  for (const folder of folders) swept.push(...(await sweepFolder(storagePath('uploads', folder))))
  return swept
}

async function sweepFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  const rows: { hash: string }[] = await db.from('files').whereIn('hash', names).select('hash')
  const known = new Set(rows.map(({ hash }) => hash))
  const paths = names.filter((name) => !known.has(name)).map((name) => join(folder, name))
  const old: string[] = []
  for (const path of paths) if (await isOld(path)) old.push(path)
  if (old.length > 0) logger.info({ files: old }, 'uploads that no row speaks of are removed')
  // Looked at once more: the same content may just have come again.
  for (const path of old) if (await isOld(path)) await rm(path, { force: true })
  return old
}

async function isOld(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
  return mtimeMs < clock.now().minus(KEPT).toMillis()
}
