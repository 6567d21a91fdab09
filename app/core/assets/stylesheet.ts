import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '#app/core/assets/source_files'

/** The cascade layers, weakest first. Each is the folder of its name in `resources/css`. */
export const LAYERS = ['tokens', 'base', 'layouts', 'components', 'utilities']

/**
 * One stylesheet of many: the files of each folder in alphabetical order inside the layer of the folder's name.
 * Files need no `@layer` of their own, and inside a layer no rule may lean on the order of files.
 */
export function joinLayers(folder: string) {
  const layers = LAYERS.map((layer) => {
    const files = filesBelow(join(folder, layer)).filter((path) => path.endsWith('.css'))
    return `@layer ${layer} {\n${files.map((path) => readFileSync(path, 'utf8')).join('')}}\n`
  })
  return squeeze(`@layer ${LAYERS.join(', ')};\n${layers.join('')}`)
}

/** Addresses like `url(fonts/a.woff2)` point to the published names. Data addresses stay as they are. */
export function withPublishedUrls(css: string, published: Map<string, string>) {
  return css.replace(/url\(((?:fonts|images)\/[^)]+)\)/g, (_, name: string) => {
    const target = published.get(name)
    if (!target) throw new Error(`The stylesheet names ${name}, which is no asset`)
    return `url(${target})`
  })
}

function squeeze(css: string) {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n')
}
