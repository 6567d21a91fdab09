import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

/**
 * Another address that somebody gave on their own page, until the link sent there confirms it. Calendars know mailboxes:
 * what was told to the one before is not known in the new one, so each invitation remembers to which it went.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('address_changes', (table) => {
      table.increments('id')
      reference(table, 'registration_id', 'registrations').notNullable()
      table.string('email', 254).notNullable()
      table.string('former_email', 254).nullable()
      table.string('token_hash', 64).notNullable().unique()
      table.string('token_encrypted', 500).notNullable()
      table.timestamp('expires_at', { useTz: true }).notNullable()
      table.timestamp('confirmed_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.raw(
      'create unique index address_changes_one_open on address_changes (registration_id) where confirmed_at is null'
    )
    for (const name of ['registrations', 'day_invitations']) {
      this.schema.alterTable(name, (table) => {
        table.integer('address_revision').notNullable().defaultTo(0)
      })
    }
  }

  async down() {
    for (const name of ['registrations', 'day_invitations']) {
      this.schema.alterTable(name, (table) => table.dropColumn('address_revision'))
    }
    this.schema.dropTable('address_changes')
  }
}
