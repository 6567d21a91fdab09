import { readFile, rm, writeFile } from 'node:fs/promises'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import db from '@adonisjs/lucid/services/db'
import { storagePath } from '#app/core/storage_path'
import type { Credentials } from '#database/seeders/demo/load_accounts'

const KEPT = storagePath('demo-accounts.json')

export default class Demo extends BaseCommand {
  static commandName = 'demo'
  static description = 'Load the demo afresh, around today, and print its accounts'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({
    description: 'Only when the database is empty; otherwise print the accounts there are',
  })
  declare ifEmpty: boolean

  @flags.boolean({
    description:
      'Also when the database holds something that is not the demo: all of it is deleted',
  })
  declare replace: boolean

  async run() {
    const kept = await this.keptAccounts()
    const isEmpty = (await db.from('organisations').first()) === null
    if (this.ifEmpty && !isEmpty) return kept ? this.print(kept) : undefined
    if (!isEmpty && !kept && !this.replace) {
      this.logger.error(
        'The database holds data that is not the demo. To delete all of it, add --replace.'
      )
      this.exitCode = 1
      return
    }
    if (!isEmpty) await this.kernel.exec('migration:fresh', ['--force'])
    await this.load()
  }

  private async load() {
    const { loadDemo } = await import('#database/seeders/demo/load_demo')
    await rm(KEPT, { force: true })
    const accounts = await loadDemo()
    await writeFile(KEPT, JSON.stringify(accounts), { mode: 0o600 })
    this.print(accounts)
  }

  private async keptAccounts(): Promise<Credentials[] | null> {
    const text = await readFile(KEPT, 'utf8').catch(() => null)
    return text ? JSON.parse(text) : null
  }

  private print(accounts: Credentials[]) {
    const table = this.ui.table().head(['Sign in as', 'Password', 'To see Sabor as'])
    for (const { email, password, sees } of accounts) table.row([email, password, sees])
    table.render()
  }
}
