import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAssets, MANIFEST_FILE, type Manifest } from '#app/core/assets/build_assets'
import { fingerprintOfSources } from '#app/core/assets/source_files'

interface Options {
  /** Folder with `css`, `js` and `images`. */
  resources: string
  /** Folder of the published files, served at `/assets`. */
  target: string
  /** Whether sources are looked at again while the server runs, not only when it starts. */
  watch: boolean
}

const MILLISECONDS_BETWEEN_LOOKS = 300

/** Addresses of the published assets. The build runs by itself when it is missing or its sources have changed. */
export class Assets {
  #manifest?: Manifest
  #lookedAt = -Infinity

  constructor(private options: Options) {}

  /** The address of an asset by its name (`app.css`, `images/favicon.svg`); an unknown name is an error. */
  url(name: string) {
    const path = this.#current().files[name]
    if (!path) throw new Error(`There is no asset named "${name}"`)
    return `/assets/${path}`
  }

  #current(): Manifest {
    if (this.#manifest && !this.#isTimeToLook()) return this.#manifest
    this.#lookedAt = performance.now()
    const manifest = this.#manifest ?? this.#read()
    const { resources, target } = this.options
    const stands = manifest?.sources === fingerprintOfSources(resources)
    return (this.#manifest = manifest && stands ? manifest : buildAssets(resources, target))
  }

  #isTimeToLook() {
    return this.options.watch && performance.now() - this.#lookedAt > MILLISECONDS_BETWEEN_LOOKS
  }

  #read(): Manifest | undefined {
    const path = join(this.options.target, MANIFEST_FILE)
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  }
}
