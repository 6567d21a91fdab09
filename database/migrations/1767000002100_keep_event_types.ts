import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('event_types', (table) => {
      table.string('locale', 10).notNullable().defaultTo('en')
      table.timestamp('hidden_at', { useTz: true }).nullable()
    })
  }

  async down() {
    this.schema.alterTable('event_types', (table) => table.dropColumns('locale', 'hidden_at'))
  }
}
