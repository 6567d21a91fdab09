import db from '@adonisjs/lucid/services/db'
import { isPostgres } from '#app/core/database'

/** Every table and column, whatever its type, in which some words stand as they were typed. */
export async function whereItStands(words: string): Promise<string[]> {
  const found = new Set<string>()
  for (const table of await allTables()) {
    for (const row of await db.from(table).select('*')) {
      for (const [column, value] of Object.entries(row)) {
        if (plain(value).includes(words)) found.add(`${table}.${column}`)
      }
    }
  }
  return [...found].sort()
}

async function allTables(): Promise<string[]> {
  const rows: { name: string }[] = isPostgres()
    ? await db
        .from('information_schema.tables')
        .where('table_schema', 'public')
        .select('table_name as name')
    : await db.from('sqlite_master').where('type', 'table').select('name')
  return rows.map(({ name }) => name)
}

function plain(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('utf8')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
