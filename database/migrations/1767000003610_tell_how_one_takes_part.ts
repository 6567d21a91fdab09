import { BaseSchema } from '@adonisjs/lucid/schema'

/** How the person took part when the day was last told; unknown for what was sent before. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('day_invitations', (table) => {
      table.string('presence', 10).nullable()
    })
  }

  async down() {
    this.schema.alterTable('day_invitations', (table) => table.dropColumn('presence'))
  }
}
