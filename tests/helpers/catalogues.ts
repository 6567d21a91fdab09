import { glob, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import app from '@adonisjs/core/services/app'

/** The languages that people write; the fifth is derived. */
export const HAND_WRITTEN = ['sr-Cyrl', 'bg', 'ro', 'en'] as const

type Tree = { [key: string]: string | Tree }

/** One file of words: a feature in one locale, its messages by dotted name. */
export interface CatalogueFile {
  locale: string
  feature: string
  messages: Record<string, string>
}

/** Every catalogue file on disk, whoever's feature it is. */
export async function catalogues(): Promise<CatalogueFile[]> {
  const files: CatalogueFile[] = []
  for await (const path of glob('*/*.json', { cwd: app.makePath('resources/lang') })) {
    const tree = JSON.parse(await readFile(app.makePath('resources/lang', path), 'utf8'))
    files.push({ locale: dirname(path), feature: basename(path, '.json'), messages: flatten(tree) })
  }
  return files
}

function flatten(tree: Tree, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`)
    )
  )
}
