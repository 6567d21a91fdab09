import app from '@adonisjs/core/services/app'
import edge from 'edge.js'
import { Assets } from '#app/core/assets/assets'
import { registerViews } from '#app/core/view_state'
import { registerViewHelpers } from '#app/core/views/view_helpers'

const assets = new Assets({
  resources: app.makePath('resources'),
  target: app.publicPath('assets'),
  watch: !app.inProduction,
})

/** For each answer Edge looks through the folders for components anew, also where nothing there can change. */
if (app.inProduction) {
  let components: ReturnType<typeof edge.loader.listComponents> | undefined
  const look = edge.loader.listComponents.bind(edge.loader)
  edge.loader.listComponents = () => (components ??= look())
}

edge.global('appName', 'Sabor')
edge.global('asset', (name: string) => assets.url(name))
registerViewHelpers(edge)
registerViews(edge)
