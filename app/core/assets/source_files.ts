import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fingerprint } from '#app/core/assets/fingerprint'

/** A file to publish, named as templates and stylesheets name it (`images/favicon.svg`). */
export interface SourceFile {
  name: string
  content: Buffer
}

/** All files below a folder in alphabetical order of their paths, so that a build is the same everywhere. */
export function filesBelow(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The files below `resources/<folder>`, read, and named `<folder>/…`. */
export function readSources(resources: string, folder: string): SourceFile[] {
  return filesBelow(join(resources, folder)).map((path) => ({
    name: relative(resources, path).replaceAll('\\', '/'),
    content: readFileSync(path),
  }))
}

/** Says whether anything that a build is made of has changed, whatever a copy did to the files' times. */
export function fingerprintOfSources(resources: string) {
  const sources = ['css', 'js', 'images'].flatMap((folder) => readSources(resources, folder))
  return fingerprint(...sources.flatMap(({ name, content }) => [name, content]))
}
