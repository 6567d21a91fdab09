import { BaseSchema } from '@adonisjs/lucid/schema'
import { translationOf } from '#database/columns'

/** What the events of a type usually have to say by state; a new event starts from it. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('event_type_note_translations', (table) => {
      translationOf(table, 'event_type_id', 'event_types')
      table.text('confirmed').nullable()
      table.text('waiting').nullable()
      table.text('pending').nullable()
      table.text('declined').nullable()
    })
  }

  async down() {
    this.schema.dropTable('event_type_note_translations')
  }
}
