import { readFileSync } from 'node:fs'
import type { SourceFile } from '#app/core/assets/source_files'

/** The part of altcha-lib that runs in browsers, as its files import one another. */
const ALTCHA = ['helpers.js', 'pow.js', 'types.js', 'algorithms/web/pbkdf2.js', 'workers/shared.js']

/** Scripts from npm packages, which our own import. Published as they are. */
export function packageScripts(): SourceFile[] {
  const library = new URL(import.meta.resolve('altcha-lib'))
  return ALTCHA.map((file) => ({
    name: `js/altcha/${file}`,
    content: readFileSync(new URL(file, library)),
  }))
}
