import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * What was told of a day is remembered of each mailbox that was told it: one that a registration has left still has the
 * entry, and counts its numbers by itself. `told_at` is when the mailbox before heard that it was left.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('address_changes', (table) => {
      table.timestamp('told_at', { useTz: true }).nullable()
    })
    this.schema.alterTable('day_invitations', (table) => {
      table.string('mailbox', 254).notNullable().defaultTo('')
      table.dropUnique(['registration_id', 'day_id'])
    })
    this.defer(async (db) => {
      await db.rawQuery('update address_changes set told_at = confirmed_at')
      await db.rawQuery(`
        update day_invitations set mailbox = coalesce((
          select case
            when day_invitations.address_revision = registrations.address_revision then people.email_normalised
            else (
              select lower(former_email) from address_changes
              where address_changes.registration_id = registrations.id and confirmed_at is not null
              order by address_changes.id desc limit 1
            )
          end
          from registrations join people on people.id = registrations.person_id
          where registrations.id = day_invitations.registration_id
        ), '')`)
    })
    this.schema.raw('alter table day_invitations drop column address_revision')
    this.schema.alterTable('day_invitations', (table) => {
      table.unique(['registration_id', 'day_id', 'mailbox'])
      table.index(['mailbox', 'day_id'])
    })
  }

  async down() {
    this.schema.alterTable('day_invitations', (table) => {
      table.integer('address_revision').notNullable().defaultTo(0)
      table.dropIndex(['mailbox', 'day_id'])
      table.dropUnique(['registration_id', 'day_id', 'mailbox'])
    })
    this.defer(async (db) => {
      await db.rawQuery(`
        update day_invitations set address_revision = (
          select address_revision from registrations where registrations.id = registration_id
        )`)
      await db.rawQuery(`
        delete from day_invitations where id not in (
          select max(id) from (select * from day_invitations) as kept group by registration_id, day_id
        )`)
    })
    this.schema.alterTable('day_invitations', (table) => {
      table.dropColumn('mailbox')
      table.unique(['registration_id', 'day_id'])
    })
    this.schema.alterTable('address_changes', (table) => table.dropColumn('told_at'))
  }
}
