import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status, translationOf } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('files', (table) => {
      // What is kept inside is read only by those who may, through the page of its event.
      table.boolean('open').notNullable().defaultTo(true)
    })
    this.schema.createTable('outcome_texts', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      status(table, 'kind', 'outcome_texts_kind', ['minutes', 'conclusions'])
      table.string('locale', 10).notNullable()
      table.boolean('is_public').notNullable().defaultTo(false)
      table.integer('revision').notNullable().defaultTo(1)
      table.timestamp('updated_at', { useTz: true }).notNullable()
      table.unique(['event_id', 'kind'])
    })
    this.schema.createTable('outcome_text_translations', (table) => {
      translationOf(table, 'outcome_text_id', 'outcome_texts')
      table.text('text').nullable()
    })
    this.schema.createTable('outcome_files', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'file_id', 'files').notNullable()
      status(table, 'kind', 'outcome_files_kind', ['document', 'photo'])
      table.string('locale', 10).notNullable()
      table.boolean('is_public').notNullable().defaultTo(false)
      // Who said, and when, that those shown agreed.
      table.timestamp('agreed_at', { useTz: true }).nullable()
      reference(table, 'agreed_by', 'users').nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.check(
        "kind <> 'photo' or not is_public or agreed_at is not null",
        undefined,
        'outcome_files_photo_agreed'
      )
      table.index(['event_id'])
      table.index(['file_id'])
    })
    this.schema.createTable('outcome_file_translations', (table) => {
      translationOf(table, 'outcome_file_id', 'outcome_files')
      table.string('title', 300).nullable()
    })
    this.schema.createTable('press_links', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table.string('title', 300).notNullable()
      table.string('outlet', 200).notNullable()
      table.string('language', 10).notNullable()
      table.string('published_on', 10).nullable()
      table.string('url', 1000).notNullable()
      table.boolean('is_public').notNullable().defaultTo(true)
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.index(['event_id'])
    })
  }

  async down() {
    for (const table of [
      'press_links',
      'outcome_file_translations',
      'outcome_files',
      'outcome_text_translations',
      'outcome_texts',
    ]) {
      this.schema.dropTable(table)
    }
    this.schema.alterTable('files', (table) => table.dropColumn('open'))
  }
}
