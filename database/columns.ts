import type { Knex } from 'knex'

/** Words the checks and columns of all migrations share. */
const ORIGINS = ['written', 'derived', 'corrected']

/**
 * A foreign key that refuses to let go: nothing in this schema disappears with something else.
 * Rebuilding a table on SQLite inside a migration would otherwise delete what points to it.
 */
export function reference(table: Knex.CreateTableBuilder, column: string, target: string) {
  return table.integer(column).unsigned().references('id').inTable(target).onDelete('RESTRICT')
}

/** One row per language of a thing: `<thing>_translations`, keyed by the thing and the locale. */
export function translationOf(table: Knex.CreateTableBuilder, column: string, target: string) {
  table.increments('id')
  reference(table, column, target).notNullable()
  table.string('locale', 10).notNullable()
  table.string('origin', 10).notNullable().defaultTo('written').checkIn(ORIGINS)
  table.string('source_hash', 64).nullable()
  table.timestamp('updated_at', { useTz: true }).nullable()
  table.unique([column, 'locale'])
}

/** A check with a name of its own, so that both databases say which rule was broken. */
export function status(
  table: Knex.CreateTableBuilder,
  column: string,
  name: string,
  values: string[]
) {
  return table.string(column, 20).notNullable().checkIn(values, name)
}
