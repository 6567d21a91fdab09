import { BaseSchema } from '@adonisjs/lucid/schema'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { reference, translationOf } from '#database/columns'

interface NamedTrack {
  id: number
  track: string
  event_id: number
}

/** Tracks that were a word at each session become one row of their event, named by that word in its first language. */
async function keepNames(client: QueryClientContract) {
  const sessions: NamedTrack[] = await client
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .whereNotNull('sessions.track')
    .select('sessions.id', 'sessions.track', 'days.event_id')
  const byName = Map.groupBy(sessions, (row) => `${row.event_id} ${row.track}`)
  for (const [position, rows] of [...byName.values()].entries()) {
    const [{ event_id: eventId, track }] = rows
    const event = await client.from('events').where('id', eventId).select('locale').firstOrFail()
    await client.table('tracks').insert({ event_id: eventId, position })
    const { id } = await client.from('tracks').orderBy('id', 'desc').firstOrFail()
    await client
      .table('track_translations')
      .insert({ track_id: id, locale: event.locale, name: track })
    const ids = rows.map((row) => row.id)
    await client.from('sessions').whereIn('id', ids).update({ track_id: id })
  }
}

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('tracks', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      // Null: a track of all days.
      reference(table, 'day_id', 'days').nullable()
      table.integer('position').notNullable().defaultTo(0)
      table.index(['event_id'])
    })
    this.schema.createTable('track_translations', (table) => {
      translationOf(table, 'track_id', 'tracks')
      table.string('name', 100).notNullable()
    })
    this.schema.createTable('session_interpretations', (table) => {
      table.increments('id')
      reference(table, 'session_id', 'sessions').notNullable()
      table.string('language', 10).notNullable()
      table.unique(['session_id', 'language'])
    })
    this.schema.createTable('event_people', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'person_id', 'people').notNullable()
      table.unique(['event_id', 'person_id'])
      table.index(['person_id'])
    })
    this.schema.createTable('event_person_translations', (table) => {
      translationOf(table, 'event_person_id', 'event_people')
      table.string('affiliation', 200).nullable()
      table.text('bio').nullable()
    })
    // Written out: Knex would rebuild the table on SQLite for a column with a reference.
    this.schema.raw('alter table sessions add column track_id integer references tracks (id)')
    this.defer(keepNames)
    this.defer((client) => client.rawQuery('alter table sessions drop column track').exec())
  }

  async down() {
    this.schema.raw('alter table sessions add column track varchar(100)')
    this.schema.raw('alter table sessions drop column track_id')
    for (const table of [
      'event_person_translations',
      'event_people',
      'session_interpretations',
      'track_translations',
      'tracks',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
