import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('messages', (table) => {
      table.increments('id')
      table.string('kind', 60).notNullable()
      reference(table, 'person_id', 'people').nullable()
      reference(table, 'registration_id', 'registrations').nullable()
      reference(table, 'event_id', 'events').nullable()
      table.string('to', 254).notNullable()
      table.string('locale', 10).notNullable()
      table.string('subject', 500).notNullable()
      table.text('mime').notNullable()
      status(table, 'status', 'messages_status', [
        'queued',
        'sending',
        'sent',
        'retrying',
        'failed',
        'suppressed',
        'unconfigured',
      ])
      table.integer('attempts').notNullable().defaultTo(0)
      table.text('last_error').nullable()
      table.string('message_id', 200).notNullable().unique()
      table.string('dedup_key', 200).notNullable().unique()
      table.timestamp('due_at', { useTz: true }).notNullable()
      table.timestamp('claimed_at', { useTz: true }).nullable()
      table.timestamp('sent_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.index(['status', 'due_at'])
      table.index(['event_id', 'id'])
      table.index(['registration_id'])
    })
    this.schema.createTable('day_invitations', (table) => {
      table.increments('id')
      reference(table, 'registration_id', 'registrations').notNullable()
      reference(table, 'day_id', 'days').notNullable()
      table.string('uid', 100).notNullable()
      table.integer('sequence').notNullable()
      status(table, 'method', 'day_invitations_method', ['REQUEST', 'CANCEL', 'PUBLISH'])
      table.integer('day_sequence').notNullable()
      table.timestamp('sent_at', { useTz: true }).notNullable()
      table.string('partstat', 20).nullable()
      table.timestamp('replied_at', { useTz: true }).nullable()
      table.string('organizer', 254).notNullable()
      table.unique(['registration_id', 'day_id'])
      table.index(['day_id'])
    })
    this.schema.createTable('feeds', (table) => {
      table.increments('id')
      reference(table, 'person_id', 'people').notNullable()
      table.string('token_hash', 64).notNullable().unique()
      table.string('token_encrypted', 500).notNullable()
      table.timestamp('fetched_at', { useTz: true }).nullable()
      table.timestamp('revoked_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
  }

  async down() {
    for (const table of ['feeds', 'day_invitations', 'messages']) this.schema.dropTable(table)
  }
}
