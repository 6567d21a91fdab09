import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status } from '#database/columns'

const ACTIVE = `status in ('unconfirmed', 'pending', 'waitlisted', 'offered', 'confirmed')`

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('registrations', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'person_id', 'people').notNullable()
      reference(table, 'parent_id', 'registrations').nullable()
      status(table, 'role', 'registrations_role', [
        'participant',
        'speaker',
        'trainer',
        'staff',
        'interpreter',
        'media',
        'guest',
      ]).defaultTo('participant')
      status(table, 'status', 'registrations_status', [
        'unconfirmed',
        'pending',
        'waitlisted',
        'offered',
        'confirmed',
        'declined',
        'cancelled',
        'expired',
      ])
      table.string('name', 200).notNullable()
      table.string('name_locale', 10).notNullable()
      table.string('email', 254).nullable()
      table.string('organisation_name', 300).nullable()
      reference(table, 'organisation_id', 'organisations').nullable()
      table.string('organisation_type', 20).nullable()
      table.string('country', 2).nullable()
      table.string('district', 100).nullable()
      table.string('locale', 10).notNullable()
      table.string('language', 10).nullable()
      table.string('search_key', 1200).notNullable().defaultTo('')
      table.boolean('holds_seat').notNullable().defaultTo(false)
      table.timestamp('hold_until', { useTz: true }).nullable()
      table.timestamp('queued_at', { useTz: true }).nullable()
      table.integer('priority').notNullable().defaultTo(0)
      table.timestamp('email_confirmed_at', { useTz: true }).nullable()
      table.string('form_nonce', 64).nullable().unique()
      table.string('token_hash', 64).notNullable().unique()
      table.string('token_encrypted', 500).notNullable()
      table.string('code_hash', 64).nullable()
      table.integer('code_tries').notNullable().defaultTo(0)
      table.timestamp('code_expires_at', { useTz: true }).nullable()
      table.string('check_in_secret', 64).notNullable().unique()
      table.string('desk_code', 12).nullable()
      status(table, 'source', 'registrations_source', [
        'form',
        'organiser',
        'walk_in',
        'import',
        'invitation',
      ])
      table.timestamp('cancelled_at', { useTz: true }).nullable()
      table.string('cancel_reason', 1000).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.timestamp('updated_at', { useTz: true }).notNullable()
      table.index(['event_id', 'status'])
      table.index(['person_id'])
      table.unique(['event_id', 'desk_code'])
      table.index(['event_id', 'queued_at'])
    })
    this.schema.raw(
      `create unique index registrations_one_active on registrations (event_id, person_id) where ${ACTIVE}`
    )
    this.schema.createTable('registration_days', (table) => {
      table.increments('id')
      reference(table, 'registration_id', 'registrations').notNullable()
      reference(table, 'day_id', 'days').notNullable()
      status(table, 'mode', 'registration_days_mode', ['on_site', 'online']).defaultTo('on_site')
      status(table, 'status', 'registration_days_status', [
        'chosen',
        'waitlisted',
        'given_up',
      ]).defaultTo('chosen')
      table.unique(['registration_id', 'day_id'])
      table.index(['day_id'])
    })
    this.schema.createTable('session_places', (table) => {
      table.increments('id')
      reference(table, 'registration_id', 'registrations').notNullable()
      reference(table, 'session_id', 'sessions').notNullable()
      status(table, 'status', 'session_places_status', [
        'confirmed',
        'waitlisted',
        'offered',
        'given_up',
      ])
      table.timestamp('queued_at', { useTz: true }).nullable()
      table.unique(['registration_id', 'session_id'])
    })
    this.schema.createTable('quotas', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'day_id', 'days').nullable()
      reference(table, 'session_id', 'sessions').nullable()
      reference(table, 'organisation_id', 'organisations').nullable()
      table.integer('capacity').nullable()
      table.integer('online_capacity').nullable()
      table.integer('taken').notNullable().defaultTo(0)
      table.integer('online_taken').notNullable().defaultTo(0)
      table.integer('waiting').notNullable().defaultTo(0)
      table.integer('online_waiting').notNullable().defaultTo(0)
      table.integer('revision').notNullable().defaultTo(1)
      table.index(['event_id'])
    })
    this.schema.raw(
      `create unique index quotas_of_event on quotas (event_id) where day_id is null and session_id is null and organisation_id is null`
    )
    this.schema.raw(`create unique index quotas_of_day on quotas (day_id) where day_id is not null`)
    this.schema.raw(
      `create unique index quotas_of_session on quotas (session_id) where session_id is not null`
    )
    this.schema.raw(
      `create unique index quotas_of_organisation on quotas (event_id, organisation_id) where organisation_id is not null`
    )
    this.schema.createTable('invitees', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'person_id', 'people').nullable()
      table.string('name', 200).nullable()
      table.string('email', 254).notNullable()
      table.string('email_normalised', 254).notNullable()
      table.string('locale', 10).notNullable()
      table.string('token_hash', 64).notNullable().unique()
      reference(table, 'registration_id', 'registrations').nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.unique(['event_id', 'email_normalised'])
    })
    this.schema.createTable('consents', (table) => {
      table.increments('id')
      reference(table, 'person_id', 'people').notNullable()
      reference(table, 'registration_id', 'registrations').nullable()
      status(table, 'kind', 'consents_kind', ['notice', 'photo', 'newsletter', 'list', 'guardian'])
      reference(table, 'notice_id', 'notices').nullable()
      table.string('locale', 10).notNullable()
      table.timestamp('given_at', { useTz: true }).notNullable()
      table.timestamp('withdrawn_at', { useTz: true }).nullable()
      table.index(['registration_id'])
      table.index(['person_id'])
    })
    this.schema.createTable('answers', (table) => {
      table.increments('id')
      reference(table, 'question_id', 'questions').notNullable()
      reference(table, 'registration_id', 'registrations').nullable()
      table.text('value').notNullable()
      table.unique(['question_id', 'registration_id'])
    })
  }

  async down() {
    for (const table of [
      'answers',
      'consents',
      'invitees',
      'quotas',
      'session_places',
      'registration_days',
      'registrations',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
