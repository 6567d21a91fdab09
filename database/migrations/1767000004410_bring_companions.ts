import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whom people bring along: how many an event allows, and whether each of them needs a seat. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('events', (table) => {
      table.integer('most_companions').notNullable().defaultTo(0)
      table.boolean('companions_need_seats').notNullable().defaultTo(true)
      table.boolean('offers_skip_groups').notNullable().defaultTo(false)
    })
    this.schema.alterTable('registrations', (table) => {
      table.boolean('needs_seat').notNullable().defaultTo(true)
      table.index(['parent_id'])
    })
  }

  async down() {
    this.schema.alterTable('registrations', (table) => {
      table.dropIndex(['parent_id'])
      table.dropColumn('needs_seat')
    })
    this.schema.alterTable('events', (table) => {
      table.dropColumns('most_companions', 'companions_need_seats', 'offers_skip_groups')
    })
  }
}
