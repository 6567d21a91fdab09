import { BaseSchema } from '@adonisjs/lucid/schema'

/** Changes that organisers have not looked at are few, and counted on their first page. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      'create index registrations_changed on registrations (event_id) where before_change is not null'
    )
  }

  async down() {
    this.schema.raw('drop index registrations_changed')
  }
}
