import { BaseSchema } from '@adonisjs/lucid/schema'

/** Since when somebody who has a place waits for one of their days, and those who wait for a day together. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('registration_days', (table) => {
      table.timestamp('queued_at', { useTz: true }).nullable()
    })
    this.schema.raw(
      'create index registration_days_waiting on registration_days (day_id, queued_at) where queued_at is not null'
    )
  }

  async down() {
    this.schema.raw('drop index registration_days_waiting')
    this.schema.alterTable('registration_days', (table) => {
      table.dropColumn('queued_at')
    })
  }
}
