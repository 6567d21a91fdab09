import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fingerprint, fingerprinted } from '#app/core/assets/fingerprint'
import { fontFaces, fontFiles } from '#app/core/assets/fonts'
import { packageScripts } from '#app/core/assets/package_scripts'
import {
  filesBelow,
  fingerprintOfSources,
  readSources,
  type SourceFile,
} from '#app/core/assets/source_files'
import { joinLayers, withPublishedUrls } from '#app/core/assets/stylesheet'

export interface Manifest {
  /** What the build was made of, to tell later whether it still stands. */
  sources: string
  /** Names as templates use them, each with the path it is published under, relative to the assets folder. */
  files: Record<string, string>
}

export const MANIFEST_FILE = 'manifest.json'

/**
 * Publishes stylesheet, scripts, fonts and images into `target` under names that change with their content, and writes the manifest
 * last, so that a reader never meets a name without its file. Files of earlier builds are removed.
 */
export function buildAssets(resources: string, target: string): Manifest {
  const files = [...fontFiles(), ...readSources(resources, 'images')]
  const published = new Map(files.map(({ name, content }) => [name, fingerprinted(name, content)]))
  const stylesheet = withPublishedUrls(
    `${fontFaces()}\n${joinLayers(join(resources, 'css'))}`,
    published
  )
  published.set('app.css', fingerprinted('app.css', stylesheet))

  const scripts = [...readSources(resources, 'js'), ...packageScripts()]
  const scriptFolder = `js.${fingerprint(...scripts.flatMap(({ name, content }) => [name, content]))}`
  for (const { name } of scripts) published.set(name, name.replace(/^js/, scriptFolder))

  write(
    target,
    [...files, ...scripts, { name: 'app.css', content: Buffer.from(stylesheet) }],
    published
  )
  const manifest = {
    sources: fingerprintOfSources(resources),
    files: Object.fromEntries(published),
  }
  replaceFile(join(target, MANIFEST_FILE), JSON.stringify(manifest, null, 2))
  removeLeftovers(target, new Set([...published.values(), MANIFEST_FILE]))
  return manifest
}

function write(target: string, files: SourceFile[], published: Map<string, string>) {
  for (const { name, content } of files) replaceFile(join(target, published.get(name)!), content)
}

/** In one step, so that a page served meanwhile gets the whole old file or the whole new one. */
function replaceFile(path: string, content: string | Buffer) {
  const draft = `${path}.${process.pid}.draft`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(draft, content)
  renameSync(draft, path)
}

function removeLeftovers(target: string, wanted: Set<string>) {
  for (const path of filesBelow(target)) {
    const name = relative(target, path).replaceAll('\\', '/')
    if (!wanted.has(name) && !name.endsWith('.draft')) rmSync(path, { force: true })
  }
}
