import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whoever registers says where they come from by name. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('organisation_translations', (table) => table.index(['name']))
  }

  async down() {
    this.schema.alterTable('organisation_translations', (table) => table.dropIndex(['name']))
  }
}
