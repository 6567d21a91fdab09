import { BaseSchema } from '@adonisjs/lucid/schema'

/** A session that is called off while its event takes place: it stays shown, and what was marked at it stays. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('sessions', (table) => {
      table.timestamp('cancelled_at', { useTz: true }).nullable()
    })
  }

  async down() {
    this.schema.alterTable('sessions', (table) => {
      table.dropColumn('cancelled_at')
    })
  }
}
