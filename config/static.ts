import { defineConfig } from '@adonisjs/static'
import { isFingerprinted } from '#app/core/assets/fingerprint'

/** A name that changes with its content can be kept for a year; everything else is asked for again. */
export default defineConfig({
  enabled: true,
  etag: true,
  lastModified: true,
  dotFiles: 'ignore',
  headers: (path) =>
    isFingerprinted(path) ? { 'cache-control': 'public, max-age=31536000, immutable' } : {},
})
