import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, translationOf } from '#database/columns'

/** What organisers say about a change to those it concerns, with the days it moved and how often they had moved by then. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('change_notes', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table
        .string('kind', 20)
        .notNullable()
        .checkIn(['rescheduled', 'cancelled'], 'change_notes_kind')
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.index(['event_id'])
    })
    this.schema.createTable('change_note_days', (table) => {
      table.increments('id')
      reference(table, 'change_note_id', 'change_notes').notNullable()
      reference(table, 'day_id', 'days').notNullable()
      table.integer('sequence').notNullable()
      table.unique(['change_note_id', 'day_id'])
      table.index(['day_id'])
    })
    this.schema.createTable('change_note_translations', (table) => {
      translationOf(table, 'change_note_id', 'change_notes')
      table.text('note').notNullable()
    })
  }

  async down() {
    this.schema.dropTable('change_note_translations')
    this.schema.dropTable('change_note_days')
    this.schema.dropTable('change_notes')
  }
}
