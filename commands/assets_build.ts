import { BaseCommand } from '@adonisjs/core/ace'
import { buildAssets } from '#app/core/assets/build_assets'

export default class AssetsBuild extends BaseCommand {
  static commandName = 'assets:build'
  static description = 'Publish stylesheet, scripts, fonts and images under public/assets'

  async run() {
    const { files } = buildAssets(this.app.makePath('resources'), this.app.publicPath('assets'))
    this.logger.success(`${Object.keys(files).length} assets published`)
  }
}
