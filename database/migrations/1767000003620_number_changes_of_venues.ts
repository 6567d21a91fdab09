import { BaseSchema } from '@adonisjs/lucid/schema'

/** Two people may have a venue open at once; the number tells who was second. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('venues', (table) => {
      table.integer('revision').notNullable().defaultTo(1)
    })
  }

  async down() {
    this.schema.alterTable('venues', (table) => table.dropColumn('revision'))
  }
}
