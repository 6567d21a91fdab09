import { BaseSchema } from '@adonisjs/lucid/schema'

/** Every registration first looks for holds of its event that are due: among those that have an end, not among all. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      'create index registrations_due on registrations (event_id, hold_until) where hold_until is not null'
    )
  }

  async down() {
    this.schema.raw('drop index registrations_due')
  }
}
