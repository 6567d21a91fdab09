import { BaseSchema } from '@adonisjs/lucid/schema'

/** Places at sessions are looked through by session whenever seats of their event change hands. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('session_places', (table) => {
      table.index(['session_id', 'status'])
    })
  }

  async down() {
    this.schema.alterTable('session_places', (table) => {
      table.dropIndex(['session_id', 'status'])
    })
  }
}
