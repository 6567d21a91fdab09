import { BaseSchema } from '@adonisjs/lucid/schema'

/** Seats that partners were promised before any limit counted them. Nobody came through a partner until then. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      `insert into quotas (event_id, organisation_id, capacity)
      select event_id, organisation_id, seats from event_organisers
      where seats is not null and not lead
      and not exists (
        select 1 from quotas kept
        where kept.event_id = event_organisers.event_id
        and kept.organisation_id = event_organisers.organisation_id
      )`
    )
  }

  /** They can't be told from those that were set later, and are right as they are. */
  async down() {}
}
