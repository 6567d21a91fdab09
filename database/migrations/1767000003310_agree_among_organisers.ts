import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

const PARTS = ['none', 'texts', 'agenda', 'all']

/** What each organiser may do with a joint event, and the changes that wait for their yes. */
export default class extends BaseSchema {
  async up() {
    const parts = PARTS.map((part) => `'${part}'`).join(', ')
    this.schema.raw(
      `alter table event_organisers add column may_edit varchar(10) not null default 'all' check (may_edit in (${parts}))`
    )
    this.schema.alterTable('event_organisers', (table) => {
      table.boolean('must_agree').notNullable().defaultTo(false)
    })
    this.schema.createTable('event_proposals', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'organisation_id', 'organisations').notNullable()
      status(table, 'matter', 'event_proposals_matter', ['days', 'postponement', 'cancellation'])
      status(table, 'status', 'event_proposals_status', [
        'open',
        'accepted',
        'refused',
        'withdrawn',
        'lapsed',
      ])
      table.text('before').notNullable()
      table.text('wish').notNullable()
      table.string('reason', 1000).nullable()
      reference(table, 'proposed_by', 'users').notNullable()
      table.timestamp('proposed_at', { useTz: true }).notNullable()
      reference(table, 'settled_by', 'users').nullable()
      table.timestamp('settled_at', { useTz: true }).nullable()
      table.index(['event_id'])
    })
    this.schema.raw(
      `create unique index event_proposals_open on event_proposals (event_id, matter) where status = 'open'`
    )
    this.schema.createTable('event_proposal_answers', (table) => {
      table.increments('id')
      reference(table, 'event_proposal_id', 'event_proposals').notNullable()
      reference(table, 'organisation_id', 'organisations').notNullable()
      table.boolean('agrees').nullable()
      reference(table, 'answered_by', 'users').nullable()
      table.timestamp('answered_at', { useTz: true }).nullable()
      table.unique(['event_proposal_id', 'organisation_id'])
    })
  }

  async down() {
    this.schema.dropTable('event_proposal_answers')
    this.schema.dropTable('event_proposals')
    this.schema.alterTable('event_organisers', (table) => {
      table.dropColumn('must_agree')
      table.dropColumn('may_edit')
    })
  }
}
