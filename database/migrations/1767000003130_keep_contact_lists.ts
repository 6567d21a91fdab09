import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

const BASES = [
  'consent',
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
  'legitimate_interest',
]

/** Nothing wrote to the first tables of these names. */
export default class extends BaseSchema {
  async up() {
    this.schema.dropTable('contact_list_entries')
    this.schema.dropTable('contact_lists')
    this.schema.createTable('contact_lists', (table) => {
      table.increments('id')
      reference(table, 'organisation_id', 'organisations').notNullable()
      table.string('name', 200).notNullable()
      table.integer('revision').notNullable().defaultTo(1)
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.index(['organisation_id'])
    })
    this.schema.createTable('contact_list_entries', (table) => {
      table.increments('id')
      reference(table, 'contact_list_id', 'contact_lists').notNullable()
      reference(table, 'person_id', 'people').notNullable()
      table.string('source', 200).notNullable()
      status(table, 'legal_basis', 'contact_list_entries_basis', BASES)
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.timestamp('opted_out_at', { useTz: true }).nullable()
      table.unique(['contact_list_id', 'person_id'])
      table.index(['person_id'])
    })
  }

  async down() {
    this.schema.dropTable('contact_list_entries')
    this.schema.dropTable('contact_lists')
    this.schema.createTable('contact_lists', (table) => {
      table.increments('id')
      reference(table, 'organisation_id', 'organisations').notNullable()
      table.string('name', 200).notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('contact_list_entries', (table) => {
      table.increments('id')
      reference(table, 'contact_list_id', 'contact_lists').notNullable()
      reference(table, 'person_id', 'people').notNullable()
      table.string('source', 200).notNullable()
      table.string('legal_basis', 200).notNullable()
      table.timestamp('opted_out_at', { useTz: true }).nullable()
      table.unique(['contact_list_id', 'person_id'])
    })
  }
}
