import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'

let complete = false

/** Whether the schema is the one this code was written for. Once it is, it stays so while the process lives. */
export async function migrationsRun(): Promise<string | null> {
  if (complete) return null
  const runner = new MigrationRunner(db, app, { direction: 'up', dryRun: true })
  const migrations = await runner.getList()
  const pending = migrations.filter(({ status }) => status === 'pending')
  complete = pending.length === 0
  return complete ? null : `${pending.length} migrations have not been run`
}
