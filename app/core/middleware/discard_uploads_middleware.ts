import { unlink } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Takes uploaded files out of the system's folder for passing things once the answer is made. What a page wanted of them it
 * has read by then; and a form is read before anybody asks who sent it.
 */
export default class DiscardUploadsMiddleware {
  async handle({ request }: HttpContext, next: NextFn) {
    try {
      return await next()
    } finally {
      for (const path of paths(request.allFiles())) await unlink(path).catch(() => {})
    }
  }
}

/** Where the files lie, however their fields were nested. */
function paths(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('tmpPath' in value) return typeof value.tmpPath === 'string' ? [value.tmpPath] : []
  return Object.values(value).flatMap(paths)
}
