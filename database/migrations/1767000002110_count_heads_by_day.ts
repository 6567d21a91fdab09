import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

const SOURCES = ['door', 'estimate', 'list', 'other']

/** Nothing wrote head counts by session so far; people of several sessions are one person of the day. */
export default class extends BaseSchema {
  async up() {
    this.schema.dropTable('head_counts')
    this.schema.createTable('head_counts', (table) => {
      table.increments('id')
      reference(table, 'day_id', 'days').notNullable().unique()
      table.integer('figure').notNullable()
      table.string('source', 20).notNullable().checkIn(SOURCES, 'head_counts_source')
      table.string('reason', 500).nullable()
      reference(table, 'by', 'users').nullable()
      table.timestamp('at', { useTz: true }).notNullable()
      table.check('figure >= 0', undefined, 'head_counts_not_negative')
    })
    this.schema.createTable('head_count_entries', (table) => {
      table.increments('id')
      reference(table, 'day_id', 'days').notNullable()
      table.string('kind', 10).notNullable().checkIn(['tap', 'figure'], 'head_count_entries_kind')
      table.integer('change').notNullable()
      table.integer('figure').notNullable()
      table.string('source', 20).notNullable().checkIn(SOURCES, 'head_count_entries_source')
      table.string('reason', 500).nullable()
      reference(table, 'by', 'users').nullable()
      table.timestamp('at', { useTz: true }).notNullable()
      table.string('nonce', 64).notNullable().unique()
      table.index(['day_id'])
    })
  }

  async down() {
    this.schema.dropTable('head_count_entries')
    this.schema.dropTable('head_counts')
    this.schema.createTable('head_counts', (table) => {
      table.increments('id')
      reference(table, 'session_id', 'sessions').notNullable()
      table.integer('number').notNullable()
      table.string('source', 200).notNullable()
      reference(table, 'by', 'users').nullable()
      table.timestamp('at', { useTz: true }).notNullable()
    })
  }
}
