import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { storagePath } from '#app/core/storage_path'
import type { Settings } from './served.js'

/** A database for one run alone, on the disk that the installation uses, and gone after it. */
export interface OwnDatabase {
  kind: 'sqlite' | 'postgres'
  settings: Settings
  drop(): Promise<void>
}

export async function ownFolder(): Promise<{ folder: string; drop(): Promise<void> }> {
  const folder = await mkdtemp(join(storagePath('bench'), 'run-'))
  return { folder, drop: () => rm(folder, { recursive: true }) }
}

/** One of each kind: SQLite, and PostgreSQL where DATABASE_URL names a server of it. */
export async function* ownDatabases(): AsyncGenerator<OwnDatabase> {
  yield await ownSqlite()
  const url = process.env.DATABASE_URL
  if (url && /^postgres(ql)?:/.test(url)) return yield await ownPostgres(url)
  process.stdout.write('PostgreSQL is measured where DATABASE_URL names a server of it.\n')
}

async function ownSqlite(): Promise<OwnDatabase> {
  const { folder, drop } = await ownFolder()
  const url = `sqlite:${join(folder, 'sabor.sqlite3')}`
  return {
    kind: 'sqlite',
    settings: { ...secrets(), STORAGE_PATH: folder, DATABASE_URL: url },
    drop,
  }
}

/** @param url of a PostgreSQL server on which databases may be made; the one it names is left alone */
async function ownPostgres(url: string): Promise<OwnDatabase> {
  const name = `sabor_bench_${randomBytes(6).toString('hex')}`
  const own = new URL(url)
  own.pathname = `/${name}`
  const { folder, drop } = await ownFolder()
  await once(url, `create database ${name}`)
  return {
    kind: 'postgres',
    settings: { ...secrets(), STORAGE_PATH: folder, DATABASE_URL: own.href },
    async drop() {
      await once(url, `drop database ${name} with (force)`)
      await drop()
    },
  }
}

function secrets(): Settings {
  return { APP_KEY: randomBytes(24).toString('base64url') }
}

async function once(url: string, statement: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
