import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status, translationOf } from '#database/columns'

/** The usual agenda of a type's events, item by item, in minutes from the start of the day. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('agenda_template_items', (table) => {
      table.increments('id')
      reference(table, 'event_type_id', 'event_types').notNullable()
      table.integer('position').notNullable()
      status(table, 'kind', 'agenda_template_items_kind', ['session', 'break']).notNullable()
      table.integer('begins').notNullable()
      table.integer('minutes').notNullable()
      table.index(['event_type_id'])
    })
    this.schema.createTable('agenda_template_item_translations', (table) => {
      translationOf(table, 'agenda_template_item_id', 'agenda_template_items')
      table.string('title', 300).notNullable()
    })
  }

  async down() {
    this.schema.dropTable('agenda_template_item_translations')
    this.schema.dropTable('agenda_template_items')
  }
}
