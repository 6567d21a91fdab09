import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('materials', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'session_id', 'sessions').nullable()
      reference(table, 'file_id', 'files').nullable()
      table.string('url', 500).nullable()
      table.string('title', 200).notNullable()
      table.string('locale', 10).notNullable()
      status(table, 'audience', 'materials_audience', ['public', 'confirmed'])
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.check('(file_id is null) <> (url is null)', undefined, 'materials_file_or_link')
      table.index(['event_id'])
      table.index(['session_id'])
      table.index(['file_id'])
    })
  }

  async down() {
    this.schema.dropTable('materials')
  }
}
