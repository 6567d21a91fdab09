import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'
import { reference, status, translationOf } from '#database/columns'

/** Whose logo a row is: exactly one of these is filled. */
function owners(table: Knex.CreateTableBuilder) {
  reference(table, 'programme_id', 'programmes').nullable()
  reference(table, 'project_id', 'projects').nullable()
  reference(table, 'organisation_id', 'organisations').nullable()
  status(table, 'kind', 'logos_kind', ['emblem', 'programme', 'project', 'organisation'])
}

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('files', (table) => {
      table.increments('id')
      table.string('hash', 64).notNullable().unique()
      table.string('media_type', 60).notNullable()
      table.integer('size').notNullable()
      table.integer('width').nullable()
      table.integer('height').nullable()
      table.string('original_name', 255).notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    // Nothing wrote to the first table of this name.
    this.schema.dropTable('logos')
    this.schema.createTable('logos', (table) => {
      table.increments('id')
      owners(table)
      reference(table, 'file_id', 'files').notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.index('file_id')
      for (const owner of ['programme_id', 'project_id', 'organisation_id']) {
        table.unique([owner, 'kind'])
      }
    })
    this.schema.createTable('logo_translations', (table) => {
      translationOf(table, 'logo_id', 'logos')
      table.string('alt', 300).nullable()
    })
  }

  async down() {
    for (const table of ['logo_translations', 'logos', 'files']) this.schema.dropTable(table)
    this.schema.createTable('logos', (table) => {
      table.increments('id')
      owners(table)
      table.string('media_type', 40).notNullable()
      table.string('path', 200).notNullable()
      table.string('alt', 300).nullable()
    })
  }
}
