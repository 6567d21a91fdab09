import { BaseSchema } from '@adonisjs/lucid/schema'
import { reference, translationOf } from '#database/columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('topics', (table) => {
      table.increments('id')
      table.string('slug', 80).notNullable().unique()
      table.string('locale', 10).notNullable()
      table.timestamp('created_at', { useTz: true }).notNullable()
    })
    this.schema.createTable('topic_translations', (table) => {
      translationOf(table, 'topic_id', 'topics')
      table.string('name', 100).notNullable()
    })
    this.schema.createTable('project_topics', (table) => {
      table.increments('id')
      reference(table, 'project_id', 'projects').notNullable()
      reference(table, 'topic_id', 'topics').notNullable()
      table.unique(['project_id', 'topic_id'])
    })
    this.schema.createTable('event_topics', (table) => {
      table.increments('id')
      reference(table, 'event_id', 'events').notNullable()
      reference(table, 'topic_id', 'topics').notNullable()
      table.unique(['event_id', 'topic_id'])
    })
    for (const thing of ['programmes', 'projects']) {
      this.schema.alterTable(thing, (table) => {
        table.string('locale', 10).notNullable().defaultTo('en')
      })
    }
    this.schema.alterTable('milestones', (table) => {
      table.string('locale', 10).notNullable().defaultTo('en')
    })
  }

  async down() {
    for (const table of ['event_topics', 'project_topics', 'topic_translations', 'topics']) {
      this.schema.dropTable(table)
    }
    for (const thing of ['programmes', 'projects', 'milestones']) {
      this.schema.alterTable(thing, (table) => table.dropColumn('locale'))
    }
  }
}
