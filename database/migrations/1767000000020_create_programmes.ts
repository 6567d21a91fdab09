import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status, translationOf } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('programmes', (table) => {
      table.increments('id')
      table.string('slug', 80).notNullable().unique()
      table.string('code', 60).nullable()
      table.string('starts_on', 10).nullable()
      table.string('ends_on', 10).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('programme_translations', (table) => {
      translationOf(table, 'programme_id', 'programmes')
      table.string('name', 300).notNullable()
      table.string('funding_line', 300).nullable()
      table.text('disclaimer').nullable()
    })
    this.schema.createTable('projects', (table) => {
      table.increments('id')
      reference(table, 'programme_id', 'programmes').notNullable()
      table.string('slug', 80).notNullable().unique()
      table.string('code', 60).nullable()
      table.string('contract', 100).nullable()
      table.string('starts_on', 10).nullable()
      table.string('ends_on', 10).nullable()
      table.integer('revision').notNullable().defaultTo(1)
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('project_translations', (table) => {
      translationOf(table, 'project_id', 'projects')
      table.string('name', 300).notNullable()
      table.text('summary').nullable()
      table.string('funding_line', 300).nullable()
      table.text('disclaimer').nullable()
      table.string('search_key', 900).notNullable().defaultTo('')
    })
    this.schema.createTable('project_partners', (table) => {
      table.increments('id')
      reference(table, 'project_id', 'projects').notNullable()
      reference(table, 'organisation_id', 'organisations').notNullable()
      status(table, 'role', 'project_partners_role', ['lead', 'partner', 'associated'])
      table.integer('position').notNullable().defaultTo(0)
      table.unique(['project_id', 'organisation_id'])
    })
    this.schema.createTable('logos', (table) => {
      table.increments('id')
      reference(table, 'programme_id', 'programmes').nullable()
      reference(table, 'project_id', 'projects').nullable()
      reference(table, 'organisation_id', 'organisations').nullable()
      status(table, 'kind', 'logos_kind', ['emblem', 'programme', 'project', 'organisation'])
      table.string('media_type', 40).notNullable()
      table.string('path', 200).notNullable()
      table.string('alt', 300).nullable()
    })
    this.schema.createTable('milestones', (table) => {
      table.increments('id')
      reference(table, 'project_id', 'projects').notNullable()
      table.string('date', 10).nullable()
      table.string('reached_on', 10).nullable()
      table.integer('position').notNullable().defaultTo(0)
    })
    this.schema.createTable('milestone_translations', (table) => {
      translationOf(table, 'milestone_id', 'milestones')
      table.string('title', 300).notNullable()
      table.text('description').nullable()
    })
  }

  async down() {
    for (const table of [
      'milestone_translations',
      'milestones',
      'logos',
      'project_partners',
      'project_translations',
      'projects',
      'programme_translations',
      'programmes',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
