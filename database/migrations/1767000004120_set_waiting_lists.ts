import { BaseSchema } from '@adonisjs/lucid/schema'

/** How free seats go to those who wait: by itself or by hand, for how long a place is offered, and until when. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('events', (table) => {
      table.boolean('offers_by_hand').notNullable().defaultTo(false)
      table.integer('offer_hours').notNullable().defaultTo(48)
      table.boolean('offer_office_hours').notNullable().defaultTo(false)
      table.timestamp('waiting_closes_at', { useTz: true }).nullable()
    })
  }

  async down() {
    this.schema.alterTable('events', (table) => {
      table.dropColumns('offers_by_hand', 'offer_hours', 'offer_office_hours', 'waiting_closes_at')
    })
  }
}
