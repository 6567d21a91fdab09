import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status, translationOf } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('people', (table) => {
      table.increments('id')
      table.string('name', 200).notNullable()
      table.string('name_locale', 10).notNullable()
      table.string('name_key', 400).notNullable()
      table.string('email', 254).nullable()
      table.string('email_normalised', 254).nullable()
      reference(table, 'merged_into_id', 'people').nullable()
      table.timestamp('erased_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.unique(['email_normalised', 'name_key'], { indexName: 'people_identity' })
      table.index(['name_key'])
    })
    this.schema.createTable('organisations', (table) => {
      table.increments('id')
      table.string('slug', 80).notNullable().unique()
      table.string('country', 2).notNullable()
      table.string('district', 100).nullable()
      status(table, 'type', 'organisations_type', [
        'public_body',
        'agency',
        'ngo',
        'sme',
        'cluster',
        'university',
        'school',
        'other',
      ])
      table.string('website', 300).nullable()
      table.string('email', 254).nullable()
      table.string('name_locale', 10).notNullable()
      table.string('founded_on', 10).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('organisation_translations', (table) => {
      translationOf(table, 'organisation_id', 'organisations')
      table.string('name', 300).nullable()
      table.string('town', 100).nullable()
      table.string('search_key', 900).notNullable().defaultTo('')
    })
    this.schema.createTable('memberships', (table) => {
      table.increments('id')
      reference(table, 'network_id', 'organisations').notNullable()
      reference(table, 'organisation_id', 'organisations').nullable()
      reference(table, 'person_id', 'people').nullable()
      status(table, 'role', 'memberships_role', ['founder', 'member', 'associate'])
      table.string('since', 10).nullable()
      table.string('until', 10).nullable()
      table.check(
        '(organisation_id is null) <> (person_id is null)',
        undefined,
        'memberships_one_member'
      )
      table.unique(['network_id', 'organisation_id'])
      table.unique(['network_id', 'person_id'])
    })
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
    this.schema.createTable('notices', (table) => {
      table.increments('id')
      reference(table, 'organisation_id', 'organisations').notNullable()
      table.integer('version').notNullable()
      table.string('locale', 10).notNullable()
      table.text('text').notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.unique(['organisation_id', 'version', 'locale'])
    })
  }

  async down() {
    for (const table of [
      'notices',
      'contact_list_entries',
      'contact_lists',
      'memberships',
      'organisation_translations',
      'organisations',
      'people',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
