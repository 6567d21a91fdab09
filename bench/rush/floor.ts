import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { ownFolder } from '../support/databases.js'

const SECONDS = 3
const TABLE = 'create table bare (id integer primary key, name text not null)'

async function perSecond(work: () => unknown): Promise<number> {
  const until = performance.now() + SECONDS * 1000
  const began = performance.now()
  let done = 0
  while (performance.now() < until) {
    await work()
    done += 1
  }
  return done / ((performance.now() - began) / 1000)
}

/** Bare transactions a second: one row, synchronous FULL, on the disk of the run. */
export async function bareSqlite(): Promise<number> {
  const { folder, drop } = await ownFolder()
  const connection = new Database(join(folder, 'bare.sqlite3'))
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.exec(TABLE)
  const [begin, insert, commit] = [
    connection.prepare('begin immediate'),
    connection.prepare('insert into bare (name) values (?)'),
    connection.prepare('commit'),
  ]
  const rate = await perSecond(() => {
    begin.run()
    insert.run('Jelena Stojanović')
    commit.run()
  })
  connection.close()
  await drop()
  return rate
}

/** The same on PostgreSQL: one statement after another that commits by itself. */
export async function barePostgres(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('create table bare (id serial primary key, name text not null)')
  const insert = { name: 'bare', text: 'insert into bare (name) values ($1)' }
  const rate = await perSecond(() => client.query({ ...insert, values: ['Jelena Stojanović'] }))
  await client.query('drop table bare')
  await client.end()
  return rate
}
