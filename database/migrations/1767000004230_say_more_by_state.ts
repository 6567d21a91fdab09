import { BaseSchema } from '@adonisjs/lucid/schema'
import { translationOf } from '#database/columns'

/** What an organiser has to say, besides our words, to those who have a place, wait, or are declined. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('state_note_translations', (table) => {
      translationOf(table, 'event_id', 'events')
      table.text('confirmed').nullable()
      table.text('waiting').nullable()
      table.text('pending').nullable()
      table.text('declined').nullable()
    })
  }

  async down() {
    this.schema.dropTable('state_note_translations')
  }
}
