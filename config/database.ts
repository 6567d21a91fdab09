import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defineConfig } from '@adonisjs/lucid'
import env from '#start/env'
import { useImmediateTransactions, type SqliteConnection } from '#app/core/sqlite'

interface PostgresConnection {
  query(sql: string, done: (error: Error | null) => void): void
}

const url = env.get('DATABASE_URL')
const isPostgres = /^postgres(ql)?:/.test(url)
const acquireTimeoutMillis = env.get('NODE_ENV') === 'test' ? 3_000 : 10_000

/** The absolute path of the file, its folder made where there is none. */
function sqliteFile() {
  const file = resolve(url.replace(/^sqlite:(\/\/)?/, ''))
  mkdirSync(dirname(file), { recursive: true })
  return file
}

/** `compileSqlOnError` off: an error says which statement failed, not the people in it. */
const shared = {
  compileSqlOnError: false,
  migrations: {
    naturalSort: true,
    paths: ['database/migrations'],
    disableRollbacksInProduction: true,
  },
  schemaGeneration: {
    enabled: env.get('NODE_ENV') === 'development',
    outputPath: 'database/schema.ts',
    excludeTables: ['queue_jobs', 'queue_schedules', 'rate_limits', 'http_sessions'],
    rulesPaths: ['./database/schema_rules.js'],
  },
}

export default defineConfig({
  connection: 'main',
  connections: {
    main: isPostgres
      ? {
          client: 'pg',
          connection: { connectionString: url },
          pool: {
            min: 0,
            max: 10,
            acquireTimeoutMillis,
            afterCreate(connection: PostgresConnection, done: (error: Error | null) => void) {
              connection.query(`set timezone = 'UTC'; set lock_timeout = 5000`, done)
            },
          },
          ...shared,
        }
      : {
          client: 'better-sqlite3',
          connection: { filename: sqliteFile() },
          useNullAsDefault: true,
          pool: {
            min: 1,
            max: 1,
            acquireTimeoutMillis,
            afterCreate(
              connection: SqliteConnection,
              done: (error: Error | null, connection: SqliteConnection) => void
            ) {
              useImmediateTransactions(connection)
              done(null, connection)
            },
          },
          ...shared,
        },
  },
})
