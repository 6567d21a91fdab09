import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whom an organiser wants to have a place before others who wait, apart from where somebody was moved by hand. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('registrations', (table) => {
      table.boolean('has_priority').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable('registrations', (table) => {
      table.dropColumn('has_priority')
    })
  }
}
