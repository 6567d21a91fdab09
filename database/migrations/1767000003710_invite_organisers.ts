import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

/** An organisation is asked to join an event, or one that joined to lead it; it decides by its own yes. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('organiser_invitations', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'organisation_id', 'organisations').notNullable()
      status(table, 'matter', 'organiser_invitations_matter', ['partner', 'lead'])
      status(table, 'status', 'organiser_invitations_status', [
        'open',
        'accepted',
        'declined',
        'withdrawn',
      ]).defaultTo('open')
      table.string('reason', 1000).nullable()
      reference(table, 'invited_by', 'users').notNullable()
      table.timestamp('invited_at', { useTz: true }).notNullable()
      reference(table, 'settled_by', 'users').nullable()
      table.timestamp('settled_at', { useTz: true }).nullable()
      table.index(['event_id'])
      table.index(['organisation_id', 'status'])
    })
    this.schema.raw(
      `create unique index organiser_invitations_open on organiser_invitations (event_id, organisation_id) where status = 'open'`
    )
    this.schema.raw(
      `create unique index organiser_invitations_lead on organiser_invitations (event_id) where status = 'open' and matter = 'lead'`
    )
  }

  async down() {
    this.schema.dropTable('organiser_invitations')
  }
}
