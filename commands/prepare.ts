import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import db from '@adonisjs/lucid/services/db'
import { installEventTypes } from '#app/events/actions/install_event_types'
import { MigrationRunner } from '@adonisjs/lucid/migration'

export default class Prepare extends BaseCommand {
  static commandName = 'prepare'
  static description = 'Bring the database to the newest tables; with --demo, fill an empty one'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({
    description: 'Load the demo when the database is empty, and print its accounts',
  })
  declare demo: boolean

  async run() {
    await this.migrate()
    await installEventTypes()
    if (this.demo) await this.kernel.exec('demo', ['--if-empty'])
  }

  private async migrate() {
    const migrator = new MigrationRunner(db, this.app, { direction: 'up', disableLocks: true })
    await migrator.run()
    if (migrator.error) throw migrator.error
  }
}
