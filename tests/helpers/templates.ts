import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { filesBelow } from '#app/core/assets/source_files'

export interface Template {
  /** Below `resources/views`, without the ending: `components/field/root`. */
  name: string
  source: string
}

/** Every template of pages. Mails stand alone: their readers drop linked styles. */
export function pageTemplates(): Template[] {
  const root = app.viewsPath()
  return filesBelow(root)
    .filter((path) => path.endsWith('.edge'))
    .map((path) => ({
      name: path.slice(root.length + 1, -'.edge'.length).replaceAll('\\', '/'),
      source: readFileSync(path, 'utf8'),
    }))
    .filter(({ name }) => !name.startsWith('mails/'))
}
