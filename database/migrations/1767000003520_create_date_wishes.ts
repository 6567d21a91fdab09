import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('date_wishes', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table.string('email', 254).notNullable()
      table.string('email_normalised', 254).notNullable()
      table.string('locale', 10).notNullable()
      table.string('token_hash', 64).notNullable().unique()
      table.text('token_encrypted').notNullable()
      table.timestamp('confirmed_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.unique(['event_id', 'email_normalised'])
      table.index(['created_at'])
    })
  }

  async down() {
    this.schema.dropTable('date_wishes')
  }
}
