import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('users', (table) => {
      table.increments('id')
      reference(table, 'person_id', 'people').notNullable().unique()
      table.string('email', 254).notNullable().unique()
      table.string('password_hash', 300).nullable()
      table.string('locale', 10).nullable()
      table.timestamp('last_sign_in_at', { useTz: true }).nullable()
      table.timestamp('disabled_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('grants', (table) => {
      table.increments('id')
      reference(table, 'user_id', 'users').notNullable()
      status(table, 'role', 'grants_role', [
        'admin',
        'organiser',
        'secretariat',
        'controller',
        'desk',
      ])
      reference(table, 'organisation_id', 'organisations').nullable()
      reference(table, 'project_id', 'projects').nullable()
      reference(table, 'programme_id', 'programmes').nullable()
      reference(table, 'event_id', 'events').nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      const scoped = (role: string, ...[own, ...others]: string[]) =>
        `(role = '${role}' and ${own} is not null and ${others.map((other) => `${other} is null`).join(' and ')})`
      table.check(
        [
          `(role = 'admin' and organisation_id is null and project_id is null and programme_id is null and event_id is null)`,
          scoped('organiser', 'organisation_id', 'project_id', 'programme_id', 'event_id'),
          scoped('controller', 'project_id', 'organisation_id', 'programme_id', 'event_id'),
          scoped('secretariat', 'programme_id', 'organisation_id', 'project_id', 'event_id'),
          scoped('desk', 'event_id', 'organisation_id', 'project_id', 'programme_id'),
        ].join(' or '),
        undefined,
        'grants_scope'
      )
      table.index(['user_id'])
    })
    this.schema.createTable('sign_in_links', (table) => {
      table.increments('id')
      reference(table, 'user_id', 'users').nullable()
      status(table, 'purpose', 'sign_in_links_purpose', ['sign_in', 'reset', 'setup'])
      table.string('token_hash', 64).notNullable().unique()
      table.timestamp('expires_at', { useTz: true }).notNullable()
      table.timestamp('used_at', { useTz: true }).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('http_sessions', (table) => {
      table.string('id').primary()
      table.text('data').notNullable()
      table.string('user_id').nullable().index()
      table.timestamp('expires_at', { useTz: true }).notNullable().index()
    })
    this.schema.createTable('activities', (table) => {
      table.increments('id')
      table.string('verb', 60).notNullable()
      reference(table, 'actor_user_id', 'users').nullable()
      table.string('actor_label', 200).notNullable()
      table.string('subject_type', 40).notNullable()
      table.integer('subject_id').notNullable()
      reference(table, 'event_id', 'events').nullable()
      reference(table, 'organisation_id', 'organisations').nullable()
      table.text('details').notNullable()
      table.timestamp('at', { useTz: true }).notNullable()
      table.index(['event_id', 'id'])
      table.index(['subject_type', 'subject_id'])
    })
  }

  async down() {
    for (const table of ['activities', 'http_sessions', 'sign_in_links', 'grants', 'users']) {
      this.schema.dropTable(table)
    }
  }
}
