import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, status, translationOf } from '#database/columns'

const POLICIES = ['open', 'approval', 'invited', 'members', 'none']

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('event_types', (table) => {
      table.increments('id')
      table.string('key', 40).notNullable().unique()
      status(table, 'sign', 'event_types_sign', [
        'conference',
        'roundtable',
        'seminar',
        'press',
        'workshop',
        'meeting',
      ])
      status(table, 'registration_policy', 'event_types_policy', POLICIES)
      table.boolean('internal').notNullable().defaultTo(false)
      table.boolean('certificate').notNullable().defaultTo(false)
      table.integer('position').notNullable().defaultTo(0)
      reference(table, 'organisation_id', 'organisations').nullable()
    })
    this.schema.createTable('event_type_translations', (table) => {
      translationOf(table, 'event_type_id', 'event_types')
      table.string('name', 100).notNullable()
    })
    this.schema.createTable('venues', (table) => {
      table.increments('id')
      reference(table, 'organisation_id', 'organisations').nullable()
      table.string('country', 2).notNullable()
      table.string('zone', 60).notNullable()
      table.decimal('latitude', 9, 6).nullable()
      table.decimal('longitude', 9, 6).nullable()
      table.integer('capacity').nullable()
      table.string('map_url', 500).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('venue_translations', (table) => {
      translationOf(table, 'venue_id', 'venues')
      table.string('name', 300).notNullable()
      table.string('address', 300).nullable()
      table.string('town', 100).notNullable()
      table.text('directions').nullable()
      table.text('accessibility').nullable()
      table.string('search_key', 900).notNullable().defaultTo('')
    })
    this.schema.createTable('rooms', (table) => {
      table.increments('id')
      reference(table, 'venue_id', 'venues').notNullable()
      table.string('name', 200).notNullable()
      table.integer('capacity').nullable()
    })
    this.schema.createTable('events', (table) => {
      table.increments('id')
      reference(table, 'event_type_id', 'event_types').notNullable()
      reference(table, 'project_id', 'projects').nullable()
      table.string('slug', 80).notNullable().unique()
      status(table, 'status', 'events_status', [
        'draft',
        'published',
        'postponed',
        'cancelled',
        'archived',
      ]).defaultTo('draft')
      status(table, 'visibility', 'events_visibility', [
        'public',
        'unlisted',
        'members',
        'internal',
      ]).defaultTo('public')
      status(table, 'registration_policy', 'events_policy', POLICIES).defaultTo('open')
      table.integer('revision').notNullable().defaultTo(1)
      table.string('locale', 10).notNullable()
      table.string('planned_from', 10).nullable()
      table.string('planned_to', 10).nullable()
      table.timestamp('registration_opens_at', { useTz: true }).nullable()
      table.timestamp('registration_closes_at', { useTz: true }).nullable()
      table.timestamp('change_until', { useTz: true }).nullable()
      table.boolean('confirm_email').notNullable().defaultTo(true)
      table.boolean('choose_days').notNullable().defaultTo(false)
      table.string('contact_name', 200).nullable()
      table.string('contact_email', 254).nullable()
      table.timestamp('published_at', { useTz: true }).nullable()
      table.timestamp('embargo_until', { useTz: true }).nullable()
      table.timestamp('cancelled_at', { useTz: true }).nullable()
      table.string('cancel_reason', 1000).nullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.timestamp('updated_at', { useTz: true }).notNullable()
      table.index(['status', 'visibility'])
      table.index(['project_id'])
    })
    this.schema.createTable('event_slugs', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table.string('slug', 80).notNullable().unique()
    })
    this.schema.createTable('event_translations', (table) => {
      translationOf(table, 'event_id', 'events')
      table.string('title', 300).notNullable()
      table.text('summary').nullable()
      table.text('description').nullable()
      table.string('search_key', 2000).notNullable().defaultTo('')
    })
    this.schema.createTable('event_organisers', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'organisation_id', 'organisations').notNullable()
      table.boolean('lead').notNullable().defaultTo(false)
      table.integer('seats').nullable()
      table.integer('position').notNullable().defaultTo(0)
      table.unique(['event_id', 'organisation_id'])
      table.index(['organisation_id'])
    })
    this.schema.createTable('event_languages', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table.string('language', 10).notNullable()
      table.boolean('interpreted').notNullable().defaultTo(false)
      table.unique(['event_id', 'language'])
    })
    this.schema.createTable('event_locales', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table.string('locale', 10).notNullable()
      table.unique(['event_id', 'locale'])
    })
    this.schema.createTable('days', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      table.string('uid', 100).notNullable().unique()
      table.string('date', 10).notNullable()
      table.string('starts_local', 5).notNullable()
      table.string('ends_local', 5).notNullable()
      table.string('zone', 60).notNullable()
      table.string('place_label', 100).nullable()
      table.timestamp('starts_at', { useTz: true }).notNullable()
      table.timestamp('ends_at', { useTz: true }).notNullable()
      reference(table, 'venue_id', 'venues').nullable()
      table.string('online_url', 500).nullable()
      status(table, 'mode', 'days_mode', ['on_site', 'online', 'hybrid']).defaultTo('on_site')
      status(table, 'status', 'days_status', ['scheduled', 'postponed', 'cancelled']).defaultTo(
        'scheduled'
      )
      table.integer('sequence').notNullable().defaultTo(0)
      table.integer('revision').notNullable().defaultTo(1)
      table.timestamp('created_at', { useTz: true }).notNullable()
      table.timestamp('updated_at', { useTz: true }).notNullable()
      table.check('ends_at > starts_at', undefined, 'days_end_after_start')
      table.index(['event_id'])
      table.index(['starts_at'])
      table.index(['date'])
    })
    this.schema.createTable('sessions', (table) => {
      table.increments('id')
      reference(table, 'day_id', 'days').notNullable()
      status(table, 'kind', 'sessions_kind', ['session', 'break']).defaultTo('session')
      table.boolean('is_whole_day').notNullable().defaultTo(false)
      table.integer('position').notNullable().defaultTo(0)
      table.string('starts_local', 5).notNullable()
      table.string('ends_local', 5).notNullable()
      table.timestamp('starts_at', { useTz: true }).notNullable()
      table.timestamp('ends_at', { useTz: true }).notNullable()
      reference(table, 'room_id', 'rooms').nullable()
      table.string('track', 100).nullable()
      table.string('language', 10).nullable()
      table.integer('capacity').nullable()
      table.index(['day_id'])
    })
    this.schema.createTable('session_translations', (table) => {
      translationOf(table, 'session_id', 'sessions')
      table.string('title', 300).notNullable()
      table.text('description').nullable()
    })
    this.schema.createTable('session_people', (table) => {
      table.increments('id')
      reference(table, 'session_id', 'sessions').notNullable()
      reference(table, 'person_id', 'people').notNullable()
      status(table, 'role', 'session_people_role', [
        'speaker',
        'trainer',
        'moderator',
        'interpreter',
      ])
      table.integer('position').notNullable().defaultTo(0)
      table.unique(['session_id', 'person_id', 'role'])
      table.index(['person_id'])
    })
  }

  async down() {
    for (const table of [
      'session_people',
      'session_translations',
      'sessions',
      'days',
      'event_locales',
      'event_languages',
      'event_organisers',
      'event_translations',
      'event_slugs',
      'events',
      'rooms',
      'venue_translations',
      'venues',
      'event_type_translations',
      'event_types',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
