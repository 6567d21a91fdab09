import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { storagePath } from '#app/core/storage_path'

/** The installation's secret key, made on the first start; whoever starts second reads what the first wrote. */
export function ensureAppKey(): string {
  const path = storagePath('app.key')
  mkdirSync(storagePath(), { recursive: true })
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(path, 'utf8').trim()
}
