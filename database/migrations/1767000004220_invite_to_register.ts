import { BaseSchema } from '@adonisjs/lucid/schema'

/** People of one mailbox are invited each by name; a letter can go out again, and an invitation be taken back. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('invitees', (table) => {
      table.dropUnique(['event_id', 'email_normalised'])
    })
    this.schema.alterTable('invitees', (table) => {
      table.string('name_key', 200).notNullable().defaultTo('')
      table.string('token_encrypted', 500).notNullable().defaultTo('')
      table.timestamp('sent_at', { useTz: true }).nullable()
      table.timestamp('withdrawn_at', { useTz: true }).nullable()
      table.unique(['event_id', 'email_normalised', 'name_key'], { indexName: 'invitees_one_each' })
      table.index(['registration_id'])
    })
  }

  async down() {
    this.schema.alterTable('invitees', (table) => {
      table.dropIndex(['registration_id'])
      table.dropUnique(['event_id', 'email_normalised', 'name_key'], 'invitees_one_each')
    })
    this.schema.alterTable('invitees', (table) => {
      table.dropColumns('name_key', 'token_encrypted', 'sent_at', 'withdrawn_at')
      table.unique(['event_id', 'email_normalised'])
    })
  }
}
