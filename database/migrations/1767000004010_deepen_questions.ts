import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Questions belong to a set that an event has once per purpose, are written in a language, may be put to some roles
 * only, and may word another question for these. Answers know in which words and language they were given.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('questions', (table) => {
      table.string('locale', 10).notNullable().defaultTo('en')
      table.integer('revision').notNullable().defaultTo(1)
      table.text('audiences').nullable()
      table.integer('erase_after_days').nullable()
    })
    // Written out: Knex would rebuild the table on SQLite for a column with a reference.
    this.schema.raw(
      'alter table questions add column variant_of_question_id integer references questions (id)'
    )
    this.schema.alterTable('answers', (table) => {
      table.boolean('encrypted').notNullable().defaultTo(false)
      table.string('locale', 10).nullable()
      table.text('words').nullable()
      table.timestamp('answered_at', { useTz: true }).nullable()
      table.index(['registration_id'])
    })
    this.schema.alterTable('question_sets', (table) => {
      table.index(['organisation_id'])
    })
    this.schema.raw(
      `create unique index question_sets_of_event on question_sets (event_id, purpose)
       where event_id is not null and purpose in ('registration', 'check_in')`
    )
    this.schema.alterTable('questions', (table) => table.index(['question_set_id', 'position']))
    this.schema.createTable('form_drafts', (table) => {
      table.increments('id')
      table.string('token_hash', 64).notNullable().unique()
      table.text('typed').notNullable()
      table.timestamp('expires_at', { useTz: true }).notNullable().index()
    })
  }

  async down() {
    this.schema.dropTable('form_drafts')
    this.schema.alterTable('questions', (table) => {
      table.dropIndex(['question_set_id', 'position'])
    })
    this.schema.raw('drop index question_sets_of_event')
    this.schema.alterTable('question_sets', (table) => table.dropIndex(['organisation_id']))
    this.schema.alterTable('answers', (table) => {
      table.dropIndex(['registration_id'])
      table.dropColumns('encrypted', 'locale', 'words', 'answered_at')
    })
    this.schema.alterTable('questions', (table) => {
      table.dropColumns('locale', 'revision', 'audiences', 'erase_after_days')
    })
    this.schema.raw('alter table questions drop column variant_of_question_id')
  }
}
