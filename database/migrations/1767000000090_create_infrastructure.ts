import { BaseSchema } from '@adonisjs/lucid/schema'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { QueueSchemaService } from '@adonisjs/queue'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('rate_limits', (table) => {
      table.string('key', 255).notNullable().primary()
      table.integer('points', 9).notNullable().defaultTo(0)
      table.bigint('expire').unsigned()
    })
    this.defer(async (client) => {
      const queue = new QueueSchemaService((client as TransactionClientContract).knexClient)
      await queue.createJobsTable()
      await queue.createSchedulesTable()
    })
  }

  async down() {
    this.schema.dropTable('rate_limits')
    this.defer(async (client) => {
      const queue = new QueueSchemaService((client as TransactionClientContract).knexClient)
      await queue.dropSchedulesTable()
      await queue.dropJobsTable()
    })
  }
}
