import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who left a network can join again: one membership without an end for each, and any number that ended. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('memberships', (table) => {
      table.dropUnique(['network_id', 'organisation_id'])
      table.dropUnique(['network_id', 'person_id'])
      table.index(['organisation_id'])
      table.index(['person_id'])
    })
    for (const member of ['organisation', 'person']) {
      this.schema.raw(
        `create unique index memberships_one_of_${member} on memberships (network_id, ${member}_id) where until is null`
      )
    }
  }

  async down() {
    for (const member of ['organisation', 'person']) {
      this.schema.raw(`drop index memberships_one_of_${member}`)
    }
    this.schema.alterTable('memberships', (table) => {
      table.dropIndex(['organisation_id'])
      table.dropIndex(['person_id'])
      table.unique(['network_id', 'organisation_id'])
      table.unique(['network_id', 'person_id'])
    })
  }
}
