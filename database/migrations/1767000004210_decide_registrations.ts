import { BaseSchema } from '@adonisjs/lucid/schema'

/** Changing and giving up have deadlines of their own; a no has a reason; a change may need another yes. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('events', (table) => {
      table.timestamp('cancel_until', { useTz: true }).nullable()
      table.boolean('approve_changes').notNullable().defaultTo(false)
    })
    this.schema.raw('update events set cancel_until = change_until')
    this.schema.alterTable('registrations', (table) => {
      table.string('decline_reason', 20).nullable()
      table.text('before_change').nullable()
    })
  }

  async down() {
    this.schema.alterTable('registrations', (table) => {
      table.dropColumns('decline_reason', 'before_change')
    })
    this.schema.alterTable('events', (table) => {
      table.dropColumns('cancel_until', 'approve_changes')
    })
  }
}
