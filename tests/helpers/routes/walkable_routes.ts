import { readdir } from 'node:fs/promises'
import router from '@adonisjs/core/services/router'
import type { Expectations } from '#tests/helpers/routes/expectation'

export interface WalkableRoute {
  name: string
  method: string
  pattern: string
}

const FOLDER = new URL('../../functional/core/expectations/', import.meta.url)

/** Every route of the router, once per method that means something of its own. */
export function walkableRoutes(): WalkableRoute[] {
  return Object.values(router.toJSON())
    .flat()
    .flatMap(({ name, pattern, methods }) =>
      methods
        .filter((method) => method !== 'HEAD')
        .map((method) => ({
          name: name ?? `${method} ${pattern}, which has no name`,
          method,
          pattern,
        }))
    )
}

/** The expectations of all rooms: one file each, so that nobody waits for another. */
export async function allExpectations(): Promise<Expectations> {
  const files = await readdir(FOLDER)
  const rooms = await Promise.all(
    files.map(
      async (file) => (await import(new URL(file, FOLDER).href)) as { default: Expectations }
    )
  )
  const named = rooms.flatMap((room) => Object.entries(room.default))
  return Object.fromEntries(named)
}

/** The names of all parameters of a pattern. */
export function paramNames(pattern: string): string[] {
  return [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name)
}

/** The address of a pattern; a value that is given in `raw` is put in as it is. */
export function addressOf(
  pattern: string,
  params: Record<string, string | number>,
  raw: Record<string, string> = {}
): string {
  return pattern.replace(/:(\w+)\??/g, (_, name: string) => {
    if (name in raw) return raw[name]
    if (!(name in params)) throw new Error(`${pattern} needs a value for "${name}"`)
    return encodeURIComponent(params[name])
  })
}
