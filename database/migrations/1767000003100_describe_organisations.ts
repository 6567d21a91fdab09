import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('organisations', (table) => {
      table.string('phone', 20).nullable()
      table.integer('revision').notNullable().defaultTo(1)
    })
    this.schema.alterTable('organisation_translations', (table) => {
      table.string('address', 300).nullable()
    })
  }

  async down() {
    this.schema.alterTable('organisation_translations', (table) => table.dropColumn('address'))
    this.schema.alterTable('organisations', (table) => table.dropColumns('phone', 'revision'))
  }
}
