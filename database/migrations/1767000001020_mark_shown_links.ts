import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('sign_in_links', (table) => {
      table.boolean('shown').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable('sign_in_links', (table) => table.dropColumn('shown'))
  }
}
