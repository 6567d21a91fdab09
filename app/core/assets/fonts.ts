import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from '#app/core/assets/source_files'

const FAMILIES = ['piazzolla', 'source-sans-3']
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic']

function packageFile(family: string, file: string) {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/${file}`))
}

/**
 * The `@font-face` rules of the product's two families, upright on the weight axis, in the alphabets of its languages.
 * The addresses in them are the names of `fontFiles()`.
 */
export function fontFaces() {
  return FAMILIES.flatMap((family) => {
    const faces =
      readFileSync(packageFile(family, 'wght.css'), 'utf8').match(/@font-face {[^}]*}/g) ?? []
    return faces.filter((face) =>
      ALPHABETS.some((alphabet) => face.includes(`/${family}-${alphabet}-wght-normal.woff2`))
    )
  })
    .join('\n')
    .replaceAll('url(./files/', 'url(fonts/')
}

/** The font files that `fontFaces()` names, from their npm packages. */
export function fontFiles(): SourceFile[] {
  return FAMILIES.flatMap((family) =>
    ALPHABETS.map((alphabet) => {
      const file = `${family}-${alphabet}-wght-normal.woff2`
      return { name: `fonts/${file}`, content: readFileSync(packageFile(family, `files/${file}`)) }
    })
  )
}
