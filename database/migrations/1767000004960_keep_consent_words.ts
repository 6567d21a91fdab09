import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

/** The words that stood beside a box somebody ticked, kept once however many agreed to them. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('consent_words', (table) => {
      table.increments('id')
      table.string('digest', 64).notNullable().unique()
      table.string('locale', 10).notNullable()
      table.text('text').notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.alterTable('consents', (table) => {
      reference(table, 'words_id', 'consent_words').nullable()
    })
  }

  async down() {
    this.schema.alterTable('consents', (table) => table.dropColumn('words_id'))
    this.schema.dropTable('consent_words')
  }
}
