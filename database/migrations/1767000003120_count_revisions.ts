import { BaseSchema } from '@adonisjs/lucid/schema'

const TABLES = ['programmes', 'topics', 'event_types']

export default class extends BaseSchema {
  async up() {
    for (const name of TABLES) {
      this.schema.alterTable(name, (table) => {
        table.integer('revision').notNullable().defaultTo(1)
      })
    }
  }

  async down() {
    for (const name of TABLES) this.schema.alterTable(name, (table) => table.dropColumn('revision'))
  }
}
