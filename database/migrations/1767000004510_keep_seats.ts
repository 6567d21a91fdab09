import { BaseSchema } from '@adonisjs/lucid/schema'

/** The organiser of a joint event through whose own address somebody came: seats may be kept for its people. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      'alter table registrations add column partner_id integer references organisations (id)'
    )
  }

  async down() {
    this.schema.raw('alter table registrations drop column partner_id')
  }
}
