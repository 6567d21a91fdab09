import app from '@adonisjs/core/services/app'
import edge from 'edge.js'
import { Assets } from '#app/core/assets/assets'
import { registerViewHelpers } from '#app/core/views/view_helpers'

const assets = new Assets({
  resources: app.makePath('resources'),
  target: app.publicPath('assets'),
  watch: !app.inProduction,
})

edge.global('appName', 'Sabor')
edge.global('asset', (name: string) => assets.url(name))
registerViewHelpers(edge)
