import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference } from '#database/columns'

const STATUSES = ['present', 'late', 'left_early', 'excused', 'absent']

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('attendance_marks', (table) => {
      table.increments('id')
      reference(table, 'session_id', 'sessions').notNullable()
      reference(table, 'registration_id', 'registrations').notNullable()
      table.string('status', 20).nullable().checkIn(STATUSES, 'attendance_marks_status')
      table.timestamp('marked_at', { useTz: true }).notNullable()
      table.timestamp('received_at', { useTz: true }).notNullable()
      table.timestamp('arrived_at', { useTz: true }).nullable()
      table.timestamp('left_at', { useTz: true }).nullable()
      reference(table, 'by', 'users').nullable()
      table.string('device', 100).nullable()
      table.string('nonce', 64).notNullable().unique()
      table
        .string('how', 20)
        .notNullable()
        .checkIn(
          ['tap', 'scan', 'form', 'walk_in', 'import', 'rest_absent', 'forced'],
          'attendance_marks_how'
        )
      table.string('reason', 500).nullable()
      table.index(['session_id', 'registration_id'])
    })
    this.schema.createTable('attendance', (table) => {
      table.increments('id')
      reference(table, 'session_id', 'sessions').notNullable()
      reference(table, 'registration_id', 'registrations').notNullable()
      table.string('status', 20).notNullable().checkIn(STATUSES, 'attendance_status')
      table.timestamp('marked_at', { useTz: true }).notNullable()
      table.timestamp('arrived_at', { useTz: true }).nullable()
      table.timestamp('left_at', { useTz: true }).nullable()
      table.unique(['session_id', 'registration_id'])
      table.index(['registration_id'])
    })
    this.schema.createTable('head_counts', (table) => {
      table.increments('id')
      reference(table, 'session_id', 'sessions').notNullable()
      table.integer('number').notNullable()
      table.string('source', 200).notNullable()
      reference(table, 'by', 'users').nullable()
      table.timestamp('at', { useTz: true }).notNullable()
    })
  }

  async down() {
    for (const table of ['head_counts', 'attendance', 'attendance_marks'])
      this.schema.dropTable(table)
  }
}
