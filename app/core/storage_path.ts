import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sourceRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const projectRoot = basename(sourceRoot) === 'build' ? dirname(sourceRoot) : sourceRoot

/**
 * Absolute path below the folder where this installation keeps its data. A build runs from `build/`, which
 * every build empties, so data stands beside it, never in it.
 */
export function storagePath(...segments: string[]) {
  return join(process.env.STORAGE_PATH ?? join(projectRoot, 'storage'), ...segments)
}
