import app from '@adonisjs/core/services/app'
import edge from 'edge.js'
import { Assets } from '#app/core/assets/assets'
import type { Locale } from '#app/core/languages/locales'
import { keepTemplates } from '#app/core/views/keep_templates'
import { registerViews } from '#app/core/view_state'
import { registerViewHelpers } from '#app/core/views/view_helpers'
import { nameLocale } from '#app/people/name_locale'

const assets = new Assets({
  resources: app.makePath('resources'),
  target: app.publicPath('assets'),
  watch: !app.inProduction,
})

if (!app.inDev) keepTemplates(edge)

edge.global('appName', 'Sabor')
edge.global('asset', (name: string) => assets.url(name))
edge.global('nameLang', (name: string, page: Locale) => nameLocale(name, null, page))
registerViewHelpers(edge)
registerViews(edge)
