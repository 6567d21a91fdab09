import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whether participants of an event get a certificate; events that stand take it from their type. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('events', (table) => {
      table.boolean('certificate').notNullable().defaultTo(false)
    })
    this.defer(async (client) => {
      const types = client.from('event_types').where('certificate', true).select('id')
      await client.from('events').whereIn('event_type_id', types).update({ certificate: true })
    })
  }

  async down() {
    this.schema.alterTable('events', (table) => table.dropColumn('certificate'))
  }
}
