import { configProvider } from '@adonisjs/core'
import app from '@adonisjs/core/services/app'
import { defineConfig, loaders } from '@adonisjs/i18n'
import type { LoaderFactory } from '@adonisjs/i18n/types'
import { latinCatalogue } from '#app/core/languages/catalogue'
import { sentenceFormatter } from '#app/core/languages/formatter'
import { LOCALES } from '#app/core/languages/locales'

/** Reads the hand-written catalogues and adds Serbian in Latin script, derived from the Cyrillic one. */
const catalogues = configProvider.create<LoaderFactory>(async () => {
  const files = await loaders.fs({ location: app.makePath('resources/lang') }).resolver(app)
  return (config) => ({
    async load() {
      const all = await files(config).load()
      return { ...all, 'sr-Latn': latinCatalogue(all['sr-Cyrl'] ?? {}) }
    },
  })
})

export default defineConfig({
  defaultLocale: 'en',
  supportedLocales: [...LOCALES],
  /** Each falls back to itself: a missing word is never shown in another language without anybody noticing. */
  fallbackLocales: Object.fromEntries(LOCALES.map((locale) => [locale, locale])),
  fallback(identifier, locale) {
    if (app.inProduction) return identifier
    throw new Error(`There is no message "${identifier}" in ${locale}`)
  },
  formatter: sentenceFormatter,
  loaders: [catalogues],
})
