import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

/** Somebody without an account is asked for texts of an event in one language; a link is their way in. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('translation_requests', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'person_id', 'people').notNullable()
      table.string('locale', 10).notNullable()
      table.string('mail_locale', 10).notNullable()
      table.string('deadline', 10).nullable()
      table.string('note', 2000).nullable()
      table.text('texts').notNullable()
      table.string('token_hash', 64).notNullable().unique()
      table.text('token_encrypted').notNullable()
      table.integer('letters').notNullable().defaultTo(1)
      reference(table, 'asked_by', 'users').notNullable()
      table.timestamp('asked_at', { useTz: true }).notNullable()
      table.timestamp('expires_at', { useTz: true }).notNullable()
      table.timestamp('saved_at', { useTz: true }).nullable()
      table.timestamp('completed_at', { useTz: true }).nullable()
      table.timestamp('revoked_at', { useTz: true }).nullable()
      reference(table, 'revoked_by', 'users').nullable()
      table.index(['event_id'])
    })
  }

  async down() {
    this.schema.dropTable('translation_requests')
  }
}
