import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status, translationOf } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('question_sets', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').nullable()
      reference(table, 'organisation_id', 'organisations').nullable()
      status(table, 'purpose', 'question_sets_purpose', [
        'library',
        'registration',
        'check_in',
        'survey',
        'evaluation',
        'test',
      ])
      table.string('name', 200).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('questions', (table) => {
      table.increments('id')
      reference(table, 'question_set_id', 'question_sets').notNullable()
      status(table, 'kind', 'questions_kind', [
        'text',
        'long_text',
        'number',
        'yes_no',
        'one_of',
        'several_of',
        'date',
        'country',
        'phone',
        'organisation',
        'consent',
        'scale',
        'email',
        'file',
      ])
      table.integer('position').notNullable().defaultTo(0)
      table.boolean('required').notNullable().defaultTo(false)
      table.boolean('sensitive').notNullable().defaultTo(false)
      reference(table, 'shown_when_question_id', 'questions').nullable()
      table.text('shown_when').nullable()
      table.text('settings').nullable()
      table.timestamp('hidden_at', { useTz: true }).nullable()
    })
    this.schema.createTable('question_translations', (table) => {
      translationOf(table, 'question_id', 'questions')
      table.string('label', 500).notNullable()
      table.text('help').nullable()
    })
    this.schema.createTable('options', (table) => {
      table.increments('id')
      reference(table, 'question_id', 'questions').notNullable()
      table.integer('position').notNullable().defaultTo(0)
      table.timestamp('hidden_at', { useTz: true }).nullable()
    })
    this.schema.createTable('option_translations', (table) => {
      translationOf(table, 'option_id', 'options')
      table.string('label', 300).notNullable()
    })
  }

  async down() {
    for (const table of [
      'option_translations',
      'options',
      'question_translations',
      'questions',
      'question_sets',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
